import { randomUUID } from 'node:crypto';
import { type EventStore, NO_STREAM } from '../port.js';
import { anAppend, fill, followUntil, pagesOf, positionsOf, readAll, upTo } from './make-events.js';

export function readingContract(makeStore: () => Promise<EventStore>): void {
  let store: EventStore;
  beforeEach(async () => { store = await makeStore(); });

  it('reads an empty log as empty', async () => {
    expect(await store.head()).toBe(0);
    expect(await store.count()).toBe(0);
    expect(await store.readLog(0, 10)).toEqual({ events: [], head: 0 });
    expect(await store.readStream('a')).toEqual([]);
    expect(await store.find([randomUUID()])).toEqual(new Map());
  });

  it('reads forwards in pages from a position, and says where the log ends', async () => {
    await fill(store, 7);
    const page = await store.readLog(2, 3);
    expect(positionsOf(page.events)).toEqual([3, 4, 5]);
    expect(page.head).toBe(7);
    expect(positionsOf((await store.readLog(5, 3)).events)).toEqual([6, 7]);
    expect(await store.readLog(7, 3)).toEqual({ events: [], head: 7 });
    expect(await store.readLog(100, 3)).toEqual({ events: [], head: 7 });
  });

  it('reads a stream by revision and finds events by id', async () => {
    await store.append(anAppend('a', NO_STREAM, 2));
    await store.append(anAppend('b'));
    await store.append(anAppend('a', 1, 2));
    const stream = await store.readStream('a');
    expect(stream.map(({ revision, position }) => [revision, position])).toEqual([[0, 1], [1, 2], [2, 4], [3, 5]]);
    const found = await store.find([...stream.map(({ id }) => id), randomUUID(), 'no id at all']);
    expect([...found.values()].sort((a, b) => a.position - b.position)).toEqual(stream);
    for (const [id, event] of found) expect(event.id).toBe(id);
  });

  it('follows from a position through what is there to what comes, without gap or double', async () => {
    await fill(store, 1500, 'before');
    const following = followUntil(store, 1800, 3);
    for (let round = 0; round < 10; round += 1) await fill(store, 30, `after-${round}`);
    expect(positionsOf(await following)).toEqual(upTo(1800).slice(3));
  });

  it('serves several followers, and a bulk as well as single appends', async () => {
    const following = [followUntil(store, 3), followUntil(store, 3), followUntil(store, 3, 2)];
    await store.append(anAppend('a'));
    const bulk = await store.openBulk();
    await bulk.stage(anAppend('b', NO_STREAM, 2).events.map((event) => ({ stream: 'b', event })));
    await bulk.commit();
    await bulk.discard();
    expect((await Promise.all(following)).map(positionsOf)).toEqual([[1, 2, 3], [1, 2, 3], [3]]);
  });

  it('wakes a follower that waits at the end of the log, and never hands it an empty page', async () => {
    const leaving = new AbortController();
    const pages = pagesOf(store, 0, leaving.signal);
    for (const position of [1, 2, 3]) {
      const next = pages.next();
      await store.append(anAppend(`s-${position}`));
      const { value } = await next as { value: { events: { position: number }[] } };
      expect(value.events.map((event) => event.position)).toEqual([position]);
    }
    leaving.abort();
  });

  it('ends when the follower leaves: while it waits, while it reads, and when it had left before', async () => {
    await fill(store, 2);
    const waiting = new AbortController();
    const atTheEnd = pagesOf(store, 2, waiting.signal).next();
    const reading = new AbortController();
    const inBetween = pagesOf(store, 0, reading.signal);
    await inBetween.next();
    waiting.abort();
    reading.abort();
    expect(await atTheEnd).toEqual({ done: true, value: undefined });
    expect(await inBetween.next()).toEqual({ done: true, value: undefined });
    expect(await pagesOf(store, 0, AbortSignal.abort()).next()).toEqual({ done: true, value: undefined });
  });

  it('reads the same log whatever the size of the page', async () => {
    await fill(store, 23);
    const whole = await readAll(store, 1000);
    for (const size of [1, 7, 23, 24]) expect(await readAll(store, size)).toEqual(whole);
  });
}
