import { setTimeout as sleep } from 'node:timers/promises';
import { createPool, migrate } from '@app/platform';
import type pg from 'pg';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import { checkLog } from '../check-log.js';
import { anAppend, anEvent, fill, followUntil, pagesOf, positionsOf, readAll, upTo } from '../contract/make-events.js';
import type { AppendResult, StreamAppend } from '../port.js';
import { eventStoreMigrations } from './migrations.js';
import { PostgresEventStore } from './postgres-event-store.js';

describe('the log in PostgreSQL when connections break', () => {
  let database: TestDatabase;
  let pool: pg.Pool;
  let admin: pg.Pool;
  let store: PostgresEventStore;
  beforeEach(async () => {
    database = await createTestDatabase();
    await migrate(database, { migrations: eventStoreMigrations });
    pool = createPool(database);
    admin = createPool(database);
    store = new PostgresEventStore(pool);
  });
  afterEach(async () => {
    await admin.end();
    await pool.end();
    await database.drop();
  });

  /** Ends the server's side of other connections to this database. Answers how many there were. */
  async function breakConnections(where: string): Promise<number> {
    const { rowCount } = await admin.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() AND ${where}`,
    );
    return rowCount ?? 0;
  }

  async function breakOnceThere(where: string): Promise<void> {
    while (await breakConnections(where) === 0) await sleep(5);
  }

  /** What every writer has to do after a rejection: send the same again. */
  async function appendUntilKnown(append: StreamAppend): Promise<AppendResult> {
    for (;;) {
      const result = await store.append(append).catch(() => undefined);
      if (result) return result;
    }
  }

  it('rejects the callers of a batch that is killed; the same again gives each event once, and the writer goes on', async () => {
    const holder = await admin.connect();
    await holder.query('BEGIN; SELECT FROM duty_log.head FOR UPDATE');
    const appends = Array.from({ length: 20 }, (_, n) => anAppend(`s-${n}`, -1, 2));
    const outcomes = Promise.allSettled(appends.map((append) => store.append(append)));
    await breakOnceThere(`wait_event_type = 'Lock'`);
    expect((await outcomes).map(({ status }) => status)).toEqual(appends.map(() => 'rejected'));
    await holder.query('ROLLBACK');
    holder.release();

    const again = await Promise.all(appends.map((append) => store.append(append)));
    expect(again.map(({ kind }) => kind)).toEqual(appends.map(() => 'appended'));
    expect(await store.count()).toBe(40);
  });

  it('keeps each event once, and shows each once to a follower, through connections that break all the time', async () => {
    const following = followUntil(store, 400);
    const writing = new AbortController();
    const breaking = (async () => { while (!writing.signal.aborted) { await breakConnections('true'); await sleep(20); } })();
    await Promise.all(Array.from({ length: 8 }, async (_, lane) => {
      for (let n = 0; n < 50; n += 1) expect(['appended', 'repeated']).toContain((await appendUntilKnown(anAppend(`${lane}-${n}`))).kind);
    }));
    writing.abort();
    await breaking;
    expect(positionsOf(await following)).toEqual(upTo(400));
    expect(await checkLog(store)).toEqual({ events: 400, faults: [] });
  });

  it('hears of new events again after its listening connection broke', async () => {
    const patient = new PostgresEventStore(pool, { pollMs: 3_600_000 });
    const leaving = new AbortController();
    const pages = pagesOf(patient, 0, leaving.signal);
    const first = pages.next();
    await breakOnceThere(`query = 'LISTEN duty_log'`);
    await fill(store, 1);
    expect(await first).toMatchObject({ value: { events: [{ position: 1 }] } });
    const end = pages.next();
    leaving.abort();
    expect(await end).toEqual({ done: true, value: undefined });
  });

  it('finds by itself what nobody told of', async () => {
    const following = followUntil(new PostgresEventStore(pool, { pollMs: 20 }), 1);
    const silent = await admin.connect();
    await breakOnceThere(`query = 'LISTEN duty_log'`);
    await silent.query(`BEGIN;
      INSERT INTO duty_log.event (position, event_id, stream, revision, type, data, metadata, arrival, digest)
        VALUES (1, gen_random_uuid(), 's', 0, 't', '{}', '{}', '{}', sha256('x'));
      UPDATE duty_log.head SET position = 1; COMMIT`);
    silent.release();
    expect(positionsOf(await following)).toEqual([1]);
  });

  it('leaves a follower without patience for anything but a lost connection', async () => {
    await admin.query('ALTER TABLE duty_log.event RENAME TO elsewhere');
    await expect(pagesOf(store, 0, new AbortController().signal).next()).rejects.toThrow('does not exist');
  });

  it('leaves nothing of a bulk whose connection broke; discarding it is safe, and another can be written', async () => {
    const bulk = await store.openBulk();
    await bulk.stage([{ stream: 'a', event: anEvent() }]);
    await breakConnections('true');
    await expect(bulk.stage([{ stream: 'a', event: anEvent() }])).rejects.toThrow();
    await expect(bulk.commit()).rejects.toThrow();
    await bulk.discard();
    expect(await readAll(store, 10)).toEqual([]);

    const other = await store.openBulk();
    await other.stage([{ stream: 'a', event: anEvent() }]);
    expect(await other.commit()).toMatchObject({ kind: 'committed', position: 1 });
    await other.discard();
  });

  it('leaves nothing of a bulk that was killed while it waited to commit', async () => {
    const holder = await admin.connect();
    await holder.query('BEGIN; SELECT FROM duty_log.head FOR UPDATE');
    const bulk = await store.openBulk();
    await bulk.stage([{ stream: 'a', event: anEvent() }]);
    const committing = expect(bulk.commit()).rejects.toThrow();
    await breakOnceThere(`wait_event_type = 'Lock'`);
    await committing;
    await holder.query('ROLLBACK');
    holder.release();
    await bulk.discard();
    expect(await store.count()).toBe(0);
  });
});
