// Usage: node figures.mjs ORGANIZATION,… YEAR,… RUNS. Asks a store for figures, report and difference, each time of another
// organisation and year, at another moment; answers sorted times.
import { dist, repeat } from '../measuring.mjs';
import { answer, get } from './opened.mjs';

const { Figures, ReportReader, Difference } = await dist('libs/inspection/src/index.js');
const { Projection } = await dist('libs/projections/src/index.js');
const { writeDocx, writeHtml } = await dist('libs/report/src/index.js');
const organizations = process.argv[2].split(',');
const years = process.argv[3].split(',').map(Number);
const runs = Number(process.argv[4]);
const head = await get(Projection).position();
const scope = (run) => [organizations[run % organizations.length], years[run % years.length]];
const instant = (run, month = 1 + (run % 12)) => `${String(years[run % years.length])}-${String(month).padStart(2, '0')}-15T12:00:00+08:00`;
const measures = (momentOf) => repeat((run) => get(Figures).measures(...scope(run), momentOf(run)), runs);

await measures(() => ({})); // warm
const few = Math.max(5, Math.ceil(runs / 10));
await answer({
  'measures, now': await measures(() => ({})),
  'measures, at a position': await measures((run) => ({ position: Math.max(1, head - Math.floor((head * (run % 10)) / 20)) })),
  'measures, as known': await measures((run) => ({ knownAt: instant(run) })),
  'report, read': await repeat((run) => get(ReportReader).read(...scope(run), {}, {}), few),
  'report, page': await repeat(async (run) => writeHtml(await get(ReportReader).read(...scope(run), {}, {})), few),
  'report, Word': await repeat(async (run) => writeDocx(await get(ReportReader).read(...scope(run), {}, {})), few),
  'difference of a month': await repeat((run) => get(Difference).between(...scope(run), instant(run, 1 + (run % 11)), instant(run, 2 + (run % 11))), few),
  'difference of a year': await repeat((run) => get(Difference).between(...scope(run), instant(run, 1), instant(run, 12)), few),
});
