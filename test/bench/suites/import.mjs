// A bureau's file of any length: import, figures and report, beside plain inserts of the same lines in the same session.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { against, measured, median, ms, table } from '../measuring.mjs';
import { ORGANIZATION, writeBigYear, YEAR } from './big-year.mjs';
import { plainInserts } from './plain-inserts.mjs';

export const title = 'Import';
/** The aim for a year of 20,000 records, as of any moment. */
const SCORED_WITHIN_MS = 300;

export async function run({ server, options }) {
  const raw = [];
  const folder = await mkdtemp(join(tmpdir(), 'duty-bench-'));
  for (const size of options.lines) {
    const sample = size === 1804;
    const file = sample ? fileURLToPath(new URL('../../../samples/yunze-2022.jsonl', import.meta.url)) : join(folder, 'year.jsonl');
    if (!sample) await writeBigYear(file, size, options.seed);
    const scope = sample ? ['云泽县湿地局', '2022', '2023-01-01T00:00:00+08:00'] : [ORGANIZATION, String(YEAR), `${String(YEAR)}-07-01T00:00:00+08:00`];
    const database = await server.fresh();
    const run = await measured('one-year', [file, ...scope], { env: { DATABASE_URL: database.url }, profile: options.profile });
    const plainMs = await plainInserts(database.connection, file);
    await database.drop();
    raw.push({ ...run, plainMs });
    const all = run.importMs + run.projectMs;
    table(`${title}: ${String(run.lines)} lines${sample ? ' (the sample year)' : ''}`, ['what', 'median', 'worst'], [
      ['import: check, stage, commit', ms(run.importMs), ''],
      ['project', ms(run.projectMs), ''],
      ['import, projected', ms(all), `${(all / plainMs).toFixed(2)} × plain inserts (${ms(plainMs)})`],
      ['peak memory of the process', `${run.peakMb.toFixed(0)} MB`, `${run.peakMbAfterReports.toFixed(0)} MB after the reports`],
      ...[['scoring the year, now', run.assessed], ['scoring the year, as known', run.assessedKnown]]
        .map(([what, times]) => [what, ms(median(times)), `${ms(times.at(-1))}; ${against(times.at(-1), SCORED_WITHIN_MS)}`]),
      ...[['measures, now', run.measures], ['measures, as known', run.measuresKnown], ['explain patrol.count', run.explain], ['difference', run.diff],
        ...Object.entries(run.reports).map(([format, times]) => [`report, ${format}`, times])].map(([what, times]) => [what, ms(median(times)), times.length > 0 ? ms(times.at(-1)) : '']),
    ].filter(([, figure]) => figure !== ms(Number.NaN)));
  }
  await rm(folder, { recursive: true, force: true });
  return raw;
}
