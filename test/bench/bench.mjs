#!/usr/bin/env node
// npm run bench [-- --lines 1804,20000,200000] [--seed N]: times the import, the figures and the report on a fresh embedded
// database, beside plain inserts of the same lines in the same session. Prints raw figures; asserts nothing.
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { arch, cpus, platform, release, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ORGANIZATION, writeBigYear, YEAR } from './big-year.mjs';
import { plainInserts } from './plain-inserts.mjs';

const { values: { lines: sizes, seed } } = parseArgs({ options: { lines: { type: 'string', default: '1804,20000,200000' }, seed: { type: 'string', default: '20230101' } } });
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const { openDatabase, readConfiguration } = await import('../../dist/apps/cli/libs/platform/src/index.js');
const median = (sorted) => sorted[Math.floor(sorted.length / 2)];
const row = (...cells) => console.log(`| ${cells.join(' | ')} |`);
const ms = (value) => `${value.toFixed(0)} ms`;

console.log(`${cpus().length} × ${cpus()[0]?.model ?? '?'}, ${(totalmem() / 2 ** 30).toFixed(0)} GiB, ${platform()} ${release()} ${arch()}, Node ${process.version}, seed ${seed}`);
const raw = [];
for (const size of sizes.split(',').map(Number)) {
  const folder = await mkdtemp(join(tmpdir(), 'duty-bench-'));
  const database = await openDatabase(readConfiguration({ DUTY_DATA: folder }));
  try {
    const sample = size === 1804;
    const file = sample ? here('../../samples/yunze-2022.jsonl') : join(folder, 'year.jsonl');
    if (!sample) await writeBigYear(file, size, Number(seed));
    const scope = sample ? ['云泽县湿地局', '2022', '2023-01-01T00:00:00+08:00'] : [ORGANIZATION, String(YEAR), `${YEAR}-07-01T00:00:00+08:00`];
    const child = spawnSync(process.execPath, [here('./one-year.mjs'), file, ...scope], {
      encoding: 'utf8', maxBuffer: 2 ** 28, stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, DUTY_DATA: folder, DATABASE_URL: '' },
    });
    if (child.status !== 0) throw new Error(`the run of ${size} lines ended with ${child.status}`);
    const run = JSON.parse(child.stdout);
    const plain = await plainInserts(database.connection, file);
    raw.push({ ...run, plainMs: plain });
    console.log(`\n### ${run.lines} lines${sample ? ' (the sample year)' : ''}\n`);
    row('what', 'median', 'worst');
    row('---', '---', '---');
    row('import: check, stage, commit', ms(run.importMs), '');
    row('project', ms(run.projectMs), '');
    row('import, projected', ms(run.importMs + run.projectMs), `${((run.importMs + run.projectMs) / plain).toFixed(2)} × plain inserts (${ms(plain)})`);
    row('peak memory of the process', `${run.peakMb.toFixed(0)} MB`, `${run.peakMbAfterReports.toFixed(0)} MB after the reports`);
    // A year of 200,000 lines is there for import and memory; nobody prints its report.
    for (const [what, times] of [['31 measures, now', run.measures], ['31 measures, as known', run.measuresKnown], ['explain patrol.count', run.explain], ['difference', run.diff], ...Object.entries(run.reports).map(([format, times]) => [`report, ${format}`, times])]) {
      row(what, ms(median(times)), ms(times.at(-1)));
    }
  } finally {
    await database.close();
    await rm(folder, { recursive: true, force: true });
  }
}
console.log(`\nraw: ${JSON.stringify(raw)}`);
