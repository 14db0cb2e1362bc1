import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { holdDatabase } from './support/holder.ts';

/** One embedded PostgreSQL for the whole run, in a folder of its own; how to reach it stands in TEST_PG. */
export default async function setup(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'duty-test-'));
  const holder = await holdDatabase(folder);
  process.env.TEST_PG = JSON.stringify(holder.connection);
  Object.assign(globalThis, { testServer: { folder, holder } });
}
