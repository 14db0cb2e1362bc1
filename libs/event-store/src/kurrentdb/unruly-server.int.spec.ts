import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { createPool, migrate } from '@app/platform';
import type pg from 'pg';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import { type Manner, UnrulyServer } from '../../../../test/kurrentdb/unruly-server.js';
import { checkLog } from '../check-log.js';
import { anAppend, anEvent, followUntil, positionsOf, readAll, upTo } from '../contract/make-events.js';
import { NO_STREAM } from '../port.js';
import { UnfitEventError } from '../unfit-event-error.js';
import { openClient } from './client.js';
import { KurrentEventStore } from './kurrent-event-store.js';
import { kurrentMigrations } from './migrations.js';
import { StreamNames } from './stream-names.js';

/** A server of the test's own, which speaks the protocol and misbehaves: it shows our side, not what a real one does. */
describe('the log on a KurrentDB that misbehaves', () => {
  let server: UnrulyServer;
  let database: TestDatabase;
  let pool: pg.Pool;
  let store: KurrentEventStore;
  let url: string;
  let closeClient: () => Promise<void>;
  beforeEach(async () => {
    server = new UnrulyServer();
    url = await server.start();
    const opened = openClient(url);
    closeClient = opened.close;
    database = await createTestDatabase();
    await migrate(database, { migrations: kurrentMigrations });
    pool = createPool(database);
    // An hour: whatever a follower sees, it was told of by the server.
    store = new KurrentEventStore({ client: opened.client, pool, names: StreamNames.duty, patience: { answerMs: 400, wholeMs: 4000 } }, { pollMs: 3_600_000 });
  });
  afterEach(async () => {
    store.close();
    await closeClient();
    server.stop();
    await pool.end();
    await database.drop();
  });

  it.each<[string, Manner[], number]>([
    ['drops the connection before it writes', ['drop-unwritten'], 2],
    ['drops the connection after it has written', ['drop-written'], 2],
    ['writes and never answers', ['silent-written'], 2],
    ['answers too late, and then twice', [{ late: 600 }, { late: 600 }], 3],
    ['says that it timed out', [{ refuse: 'Timeout' }], 2],
    ['says that it does not know', [{ refuse: 'Unknown' }, { refuse: 'Unknown' }], 3],
    ['says what the client cannot read', [{ refuse: 'BadRequest' }], 2],
    ['does all of it in turn', ['drop-written', { refuse: 'Timeout' }, 'drop-unwritten', 'silent-written'], 5],
  ])('writes an append once when the server %s, asking with the same ids and revision each time', async (_what, manners, asked) => {
    await store.append(anAppend('duty-a'));
    server.manners.push(...manners);
    server.asked.length = 0;
    const append = anAppend('duty-a', 0, 3);
    expect(await store.append(append)).toEqual({ kind: 'appended', position: 4, revision: 3 });
    expect(server.asked).toEqual(Array(asked).fill({ stream: 'duty-a', expected: '0', ids: append.events.map(({ id }) => id) }));
    expect(await store.append(append)).toEqual({ kind: 'repeated', position: 4, revision: 3 });
    expect(await checkLog(store)).toEqual({ events: 4, faults: [] });
  });

  it('loses and doubles nothing of many appends in flight when the connection drops among them', async () => {
    server.manners.push('drop-written', 'drop-unwritten', { late: 50 }, 'drop-written');
    const results = await Promise.all(Array.from({ length: 50 }, (_, n) => store.append(anAppend(`duty-${n}`))));
    expect(results.map(({ kind }) => kind)).toEqual(Array(50).fill('appended'));
    expect(positionsOf(await readAll(store, 7))).toEqual(upTo(50));
    expect(await checkLog(store)).toEqual({ events: 50, faults: [] });
  });

  it.each<[Manner & object, string]>([
    [{ refuse: 'AccessDenied' }, 'access-denied'], [{ refuse: 'StreamDeleted' }, 'stream-deleted'],
    [{ refuse: 'MaximumAppendSizeExceeded' }, 'maximum-append-size-exceeded'],
  ])('takes %j for an answer and does not ask again', async (manner, type) => {
    server.manners.push(manner);
    await expect(store.append(anAppend('duty-a'))).rejects.toMatchObject({ type });
    expect(server.asked).toHaveLength(1);
    expect(await store.append(anAppend('duty-a'))).toMatchObject({ kind: 'appended', position: 1 });
  });

  it('rejects an append when its patience ends; the same again finds what was written', async () => {
    server.manners.push(...Array<Manner>(40).fill('silent-written'));
    const append = anAppend('duty-a');
    await expect(store.append(append)).rejects.toThrow('has not answered within 400 ms');
    server.manners.length = 0;
    expect(await store.append(append)).toEqual({ kind: 'repeated', position: 1, revision: 0 });
  });

  it('answers stale when somebody else has written to the stream between the decision and the append', async () => {
    server.manners.push('overtaken');
    expect(await store.append(anAppend('duty-a'))).toEqual({ kind: 'stale', actual: 0 });
    expect(await store.head()).toBe(1);
  });

  it('never appends without an exact expectation, and finds a known id with other content itself', async () => {
    const event = anEvent();
    await store.append({ stream: 'duty-a', expected: NO_STREAM, events: [event] });
    await store.append(anAppend('duty-a', 0));
    server.asked.length = 1;
    expect(await store.append({ stream: 'duty-a', expected: NO_STREAM, events: [{ ...event, data: { n: 2 } }] })).toEqual({ kind: 'clash', eventId: event.id });
    expect(server.asked.map(({ expected }) => expected)).toEqual(['no stream']);
  });

  it('sends nothing that the client or the server cannot take', async () => {
    const unfit = [
      anAppend('duty-a', -3), anAppend('elsewhere'), { ...anAppend('duty-a'), events: [anEvent({ type: '' })] }, { ...anAppend('duty-a'), events: [anEvent({ id: 'one' })] },
      { ...anAppend('duty-a'), events: [anEvent({ data: { n: 1n as never } })] }, { ...anAppend('duty-a'), events: [anEvent({ data: { text: 'x'.repeat(1_000_000) } })] },
    ];
    for (const append of unfit) await expect(store.append(append)).rejects.toThrow(UnfitEventError);
    const bulk = await store.openBulk();
    await expect(bulk.stage([{ stream: 'duty-a', event: anEvent({ data: { text: 'x'.repeat(1_000_000) } }) }])).rejects.toThrow(UnfitEventError);
    await bulk.discard();
    expect(server.asked).toEqual([]);
  });

  it('hears of new events again after its subscription was dropped, time and again', async () => {
    const following = followUntil(store, 4);
    for (const n of upTo(4)) {
      while (server.subscriptionsBegun < n) await sleep(5);
      await store.append(anAppend(`duty-${n}`));
      server.dropSubscriptions();
    }
    expect(positionsOf(await following)).toEqual(upTo(4));
  });

  it('shows an event that is not ours by its name and without its content, in its place', async () => {
    await store.append(anAppend('duty-a'));
    server.writeForeign('duty-b');
    server.writeForeign('others-c');
    await store.append(anAppend('duty-c'));
    const log = await readAll(store, 10);
    expect(log.map(({ stream, position, foreign }) => [stream, position, foreign])).toEqual([
      ['duty-a', 1, undefined], ['duty-b', 2, 'SomethingElse at revision 0 of stream duty-b was not written by the ledger'], ['duty-c', 3, undefined],
    ]);
    expect(log[1]).toMatchObject({ data: {}, metadata: {}, digest: '' });
    expect((await checkLog(store)).faults).toEqual([{ position: 2, what: 'digest' }]);
  });

  it('misses an event that the server has no longer, in its place', async () => {
    for (const n of upTo(3)) await store.append(anAppend(`duty-${n}`));
    expect(await store.count()).toBe(3);
    server.lose(10);
    const later = new KurrentEventStore(store.log.settings);
    expect([await later.head(), await later.count()]).toEqual([3, 2]);
    expect(positionsOf(await readAll(later, 10))).toEqual([1, 3]);
    expect((await checkLog(later)).faults).toEqual([{ position: 2, what: 'hole' }]);
    await later.append(anAppend('duty-4'));
    expect([await later.head(), await later.count()]).toEqual([4, 3]);
  });

  it('lets one process have one client: for the same address it is the same, another address is refused', async () => {
    const again = openClient(url);
    expect(again.client).toBe(store.log.settings.client);
    expect(() => openClient('esdb://127.0.0.1:1?tls=false')).toThrow('connected to another KurrentDB already');
    await again.close();
    await again.close(); // the second time is none: the others still have theirs
    expect(await store.append(anAppend('duty-a'))).toMatchObject({ kind: 'appended' });
  });

  it('loses nothing when a server answers one append twice, which ends a process: the same again finds what was written', async () => {
    const id = randomUUID();
    server.manners.push('twice');
    const child = spawn(process.execPath, ['--import', './test/support/from-source.mjs', 'test/kurrentdb/append-once.ts', JSON.stringify(database.connection), url, 'duty-a', id], { stdio: 'pipe' });
    const [complaint] = await Promise.all([text(child.stderr), once(child, 'exit')]);
    expect(child.exitCode).toBe(1);
    expect(complaint).toContain('TypeError');
    const append = { ...anAppend('duty-a'), events: [anEvent({ id, type: 'thing-noted', data: { n: 1 }, metadata: {}, arrival: {} })] };
    expect(await store.append(append)).toEqual({ kind: 'repeated', position: 1, revision: 0 });
  });

  it('completes a bulk that died half-way when it is done again, each event once', async () => {
    const events = Array.from({ length: 20 }, (_, n) => ({ stream: `duty-${n % 15}`, event: anEvent() }));
    const bulk = await store.openBulk();
    await bulk.stage(events);
    server.manners.push(...Array(7).fill({ late: 0 }) as Manner[], { refuse: 'AccessDenied' });
    await expect(bulk.commit()).rejects.toThrow();
    await bulk.discard();
    const head = await store.head();
    expect(head).toBeGreaterThan(0);
    expect(head).toBeLessThan(20);

    const again = await store.openBulk();
    const there = await again.find(events.map(({ event }) => event.id));
    await again.stage(events.filter(({ event }) => !there.has(event.id)));
    expect(await again.commit()).toEqual({ kind: 'committed', count: 20 - head, position: 20 });
    await again.discard();
    expect(await checkLog(store)).toEqual({ events: 20, faults: [] });
  });
});
