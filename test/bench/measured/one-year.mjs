// One measured run in a process of its own, so that its peak memory is its own: import a file, then ask for figures and reports.
// Usage: node one-year.mjs FILE ORGANIZATION YEAR KNOWN_AT (DATABASE_URL or DUTY_DATA in the environment). Prints JSON.
import '../../../dist/apps/cli/apps/cli/src/modest-memory.js';
import 'reflect-metadata';
import { performance } from 'node:perf_hooks';
const dist = '../../../dist/apps/cli/';
const { openLedger } = await import(`${dist}libs/application/src/index.js`);
const { readConfiguration } = await import(`${dist}libs/platform/src/index.js`);
const { ImportFile } = await import(`${dist}libs/ledger/src/index.js`);
const { Projection } = await import(`${dist}libs/projections/src/index.js`);
const { AssessmentReader, Figures, ReportReader, Difference, Explanation } = await import(`${dist}libs/inspection/src/index.js`);
const { writeDocx, writeHtml, writeText, reportJson } = await import(`${dist}libs/report/src/index.js`);
const { CommandBus } = await import('@nestjs/cqrs');

const [file, organization, yearText, knownAt] = process.argv.slice(2);
const year = Number(yearText);
const timed = async (work) => {
  const from = performance.now();
  const value = await work();
  return { ms: performance.now() - from, value };
};
const ledger = await openLedger(readConfiguration(process.env));
const { app } = ledger;
const imported = await timed(() => app.get(CommandBus).execute(new ImportFile(file, { trusted: true, dryRun: false, actor: { account: 'bench', name: 'bench', kind: 'commandLine', grants: [] }, language: 'en' })));
const projected = await timed(() => app.get(Projection).catchUp());
const peakMb = process.resourceUsage().maxRSS / 1024;

const repeat = async (work, times = 9) => {
  const runs = [];
  for (let run = 0; run < times; run += 1) runs.push((await timed(work)).ms);
  return runs.sort((a, b) => a - b);
};
const read = (moment) => app.get(ReportReader).read(organization, year, moment, {});
const reportTimes = imported.value.lines > 50_000 ? 0 : 5;
const writers = { docx: writeDocx, html: writeHtml, txt: writeText, json: (model) => JSON.stringify(reportJson(model)) };
const reports = {};
for (const [format, write] of reportTimes === 0 ? [] : Object.entries(writers)) {
  reports[format] = await repeat(async () => write(await read({})), reportTimes);
  reports[`${format} as known`] = await repeat(async () => write(await read({ knownAt })), reportTimes);
}
const measures = await repeat(() => app.get(Figures).measures(organization, year, {}));
const measuresKnown = await repeat(() => app.get(Figures).measures(organization, year, { knownAt }));
let day = 0;
// Of another day of the year each time, so that nothing is asked twice: as of now, and as known at a moment.
const assess = (moment) => repeat(() => {
  day += 1;
  const on = new Date(Date.UTC(year, 5, day)).toISOString().slice(0, 10);
  return app.get(AssessmentReader).read({ organization, year, on, moment });
});
const assessed = await assess({});
const assessedKnown = await assess({ knownAt });
const explain = await repeat(() => app.get(Explanation).explain('patrol.count', organization, year, {}), 5);
const diff = await repeat(() => app.get(Difference).between(organization, year, knownAt, '2099-01-01T00:00:00+08:00'), 5);
await ledger.close();
console.log(JSON.stringify({
  lines: imported.value.lines, accepted: imported.value.accepted, refused: imported.value.refused.slice(0, 3),
  importMs: imported.ms, projectMs: projected.ms, peakMb, peakMbAfterReports: process.resourceUsage().maxRSS / 1024,
  measures, measuresKnown, assessed, assessedKnown, explain, diff, reports,
}));
