import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createPool, migrate } from '@app/platform';
import type pg from 'pg';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import { checkLog } from '../check-log.js';
import { anAppend, fill, followUntil, positionsOf, readAll, upTo } from '../contract/make-events.js';
import { eventStoreMigrations } from './migrations.js';
import { PostgresEventStore } from './postgres-event-store.js';

describe('several writers of one log in PostgreSQL', () => {
  let database: TestDatabase;
  let pools: pg.Pool[];
  let stores: PostgresEventStore[];
  let store: PostgresEventStore;
  beforeEach(async () => {
    database = await createTestDatabase();
    await migrate(database, { migrations: eventStoreMigrations });
    pools = [createPool(database), createPool(database), createPool(database)];
    // An hour: whatever a follower sees, it was told of by the database.
    stores = pools.map((pool) => new PostgresEventStore(pool, { pollMs: 3_600_000 }));
    store = stores[0] ?? new PostgresEventStore(createPool(database));
  });
  afterEach(async () => {
    for (const pool of pools) await pool.end();
    await database.drop();
  });

  it('keeps positions dense and lets one win each revision of a shared stream', async () => {
    const following = followUntil(store, 630);
    await Promise.all(stores.map(async (one, writer) => {
      const own = fill(one, 200, `writer-${writer}`);
      for (let written = 0; written < 10;) {
        const revision = (await one.readStream('shared')).length - 1;
        const { kind } = await one.append(anAppend('shared', revision));
        if (kind === 'appended') written += 1;
      }
      await own;
    }));
    expect(positionsOf(await readAll(store, 100))).toEqual(upTo(630));
    expect((await store.readStream('shared')).map(({ revision }) => revision)).toEqual(upTo(30).map((n) => n - 1));
    expect(positionsOf(await following)).toEqual(upTo(630));
    expect(await checkLog(store)).toEqual({ events: 630, faults: [] });
  });

  it('counts an append once that two processes send', async () => {
    const append = anAppend('a', -1, 3);
    const results = await Promise.all(stores.map((one) => one.append(append)));
    expect(results.map(({ kind }) => kind).sort()).toEqual(['appended', 'repeated', 'repeated']);
    expect(await store.count()).toBe(3);
  });

  it('works among processes, while a bulk is staged and committed', async () => {
    const bulk = await store.openBulk();
    await bulk.stage(Array.from({ length: 500 }, (_, n) => anAppend(`bulk-${n % 50}`).events.map((event) => ({ stream: `bulk-${n % 50}`, event }))).flat());
    const children = ['first', 'second'].map((name) => spawn(process.execPath, [
      '--import', './test/support/from-source.mjs', 'test/support/append-events.ts', JSON.stringify(database.connection), name, '480',
    ], { stdio: ['ignore', 'ignore', 'inherit'] }));
    const ends = children.map((child) => once(child, 'exit'));
    await followUntil(store, 100); // they are at it
    const committed = await bulk.commit();
    await bulk.discard();
    expect(await Promise.all(ends)).toEqual([[0, null], [0, null]]);

    expect(committed).toMatchObject({ kind: 'committed', count: 500 });
    const log = await readAll(store, 1000);
    expect(positionsOf(log)).toEqual(upTo(1460));
    expect(log.filter(({ stream }) => stream.startsWith('bulk-')).map(({ position }, n) => position - n)).toEqual(Array<number>(500).fill(log.findIndex(({ stream }) => stream.startsWith('bulk-')) + 1));
    expect(await checkLog(store)).toEqual({ events: 1460, faults: [] });
  });
});
