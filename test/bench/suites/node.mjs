// A log on a real EventStoreDB or KurrentDB node (KURRENTDB_URL, without events of ours): moved there, and folded from there.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { against, dist, measured, ms, perSecond, table } from '../measuring.mjs';
import { writeBigLog } from './big-log.mjs';

const MB = (value) => `${value.toFixed(0)} MB`;

export async function run({ server, options }) {
  if (!process.env.KURRENTDB_URL) {
    console.log('\nKurrentDB: not run, no KURRENTDB_URL');
    return undefined;
  }
  const { migrate } = await dist('libs/platform/src/index.js');
  const { eventStoreMigrations } = await dist('libs/event-store/src/index.js');
  const { projectionMigrations } = await dist('libs/projections/src/index.js');
  const [here, there] = [await server.fresh(), await server.fresh()];
  const folder = await mkdtemp(join(tmpdir(), 'duty-bench-log-'));
  const file = join(folder, 'log.jsonl');
  try {
    await migrate(here, { migrations: [...eventStoreMigrations, ...projectionMigrations] });
    await writeBigLog(here.connection, options);
    const onPostgres = { env: { DATABASE_URL: here.url }, profile: options.profile };
    const onNode = { env: { DATABASE_URL: there.url, EVENT_STORE: 'kurrentdb' }, profile: options.profile };
    const written = await measured('move', ['export', file], onPostgres);
    const moved = await measured('move', ['import', file], onNode);
    const catchUp = await measured('fold', ['catch-up'], onNode);
    table(`A log of ${options.events.toLocaleString('en')} events on a node`, ['what', 'figure', 'aim'], [
      ['PostgreSQL to a file', perSecond(written.perSecond), ''],
      ['the file to the node', perSecond(moved.perSecond), ''],
      ['catch-up from the node', perSecond(catchUp.perSecond), against(catchUp.perSecond, 30_000, { atLeast: true, show: perSecond })],
      ['its peak memory', MB(catchUp.peakMb), against(catchUp.peakMb, 300, { show: MB })],
    ]);
    return { written, moved, catchUp };
  } finally {
    await rm(folder, { recursive: true, force: true });
    await here.drop();
    await there.drop();
  }
}
