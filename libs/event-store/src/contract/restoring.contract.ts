import { type EventStore, NO_STREAM, type StoredEvent } from '../port.js';
import { UnfitEventError } from '../unfit-event-error.js';
import { anAppend, anEvent, followUntil, positionsOf, readAll, upTo } from './make-events.js';

export function restoringContract(makeStore: () => Promise<EventStore>): void {
  let store: EventStore;
  let log: StoredEvent[];
  beforeEach(async () => {
    store = await makeStore();
    await store.append(anAppend('a', NO_STREAM, 2));
    await store.append({ stream: 'b', expected: NO_STREAM, events: [anEvent({ data: { 面积: 1.5, list: [null, true, 'é\u{1f426}"\\'], big: 1e21 }, arrival: { file: '一.jsonl' } })] });
    await store.append(anAppend('a', 1, 2));
    // Times that no clock of the engine would give here, the finest it keeps among them.
    log = (await readAll(store, 10)).map((event) => ({ ...event, appendedAt: `2021-03-04T05:06:07.00000${event.position}+08:00` }));
    store = await makeStore();
  });

  it('gives the very same log, to the last letter', async () => {
    expect(await store.restore(log)).toEqual({ kind: 'restored', written: 5, position: 5 });
    expect(await readAll(store, 10)).toEqual(log);
    expect(await store.readStream('a')).toEqual(log.filter(({ stream }) => stream === 'a'));
    expect(await store.count()).toBe(5);
  });

  it('skips what is there already and goes on behind it, in whatever batches', async () => {
    await store.restore(log.slice(0, 2));
    expect(await store.restore(log.slice(0, 4))).toEqual({ kind: 'restored', written: 2, position: 4 });
    expect(await store.restore(log.slice(1, 3))).toEqual({ kind: 'restored', written: 0, position: 4 });
    expect(await store.restore(log)).toEqual({ kind: 'restored', written: 1, position: 5 });
    expect(await store.restore([])).toEqual({ kind: 'restored', written: 0, position: 5 });
    expect(await readAll(store, 10)).toEqual(log);
  });

  it('is gone on with by ordinary appends', async () => {
    await store.restore(log);
    expect(await store.append(anAppend('a', 3))).toEqual({ kind: 'appended', position: 6, revision: 4 });
    expect(await store.append(anAppend('b', 0))).toEqual({ kind: 'appended', position: 7, revision: 1 });
    expect(positionsOf(await readAll(store, 3))).toEqual(upTo(7));
  });

  it('wakes those who follow', async () => {
    const following = followUntil(store, 5);
    await store.restore(log);
    expect(await following).toEqual(log);
  });

  const at = (position: number): StoredEvent => log[position - 1] as StoredEvent;
  it.each<[string, () => StoredEvent[], object]>([
    ['content that is not what its digest says', () => [at(1), { ...at(2), data: { forged: true } }, at(3)], { position: 2, why: 'digest' }],
    ['a digest that is not that of the content', () => [at(1), { ...at(2), digest: at(3).digest }, at(3)], { position: 2, why: 'digest' }],
    ['a position left out', () => [at(1), at(3)], { position: 3, why: 'gap' }],
    ['a beginning left out', () => [at(2), at(3)], { position: 2, why: 'gap' }],
    ['a revision left out', () => [at(1), { ...at(4), position: 2 }], { position: 2, why: 'revision' }],
    ['a revision that comes twice', () => [at(1), { ...at(2), revision: 0 }], { position: 2, why: 'revision' }],
    ['a stream that does not begin at its beginning', () => [{ ...at(1), revision: 1 }], { position: 1, why: 'revision' }],
  ])('refuses %s, and writes nothing', async (_what, events, fault) => {
    expect(await store.restore(events())).toEqual({ kind: 'refused', ...fault });
    expect(await store.head()).toBe(0);
  });

  it.each<[string, Partial<StoredEvent>]>([
    ['id', { id: '00000000-0000-4000-8000-000000000009' }],
    ['stream', { stream: 'c' }],
    ['revision', { revision: 7 }],
    ['arrival', { arrival: { line: 2 } }],
    ['time of arrival', { appendedAt: '2021-03-04T05:06:07.000009+08:00' }],
  ])('refuses another %s than that of the event which stands there', async (_what, other) => {
    await store.restore(log.slice(0, 3));
    expect(await store.restore([at(1), { ...at(2), ...other }, at(3), at(4)])).toEqual({ kind: 'refused', position: 2, why: 'differs' });
    expect(await readAll(store, 10)).toEqual(log.slice(0, 3));
  });

  it('refuses an id that stands elsewhere in the log', async () => {
    await store.restore(log.slice(0, 3));
    const twin = { ...at(2), position: 4, stream: 'c', revision: 0 };
    expect(await store.restore([twin])).toEqual({ kind: 'refused', position: 4, why: 'id' });
  });

  it.each<[string, Partial<StoredEvent>]>([
    ['no instant', { appendedAt: 'yesterday' }],
    ['an instant written otherwise', { appendedAt: '2021-03-03T21:06:07Z' }],
    ['an id that is no UUID', { id: 'first' }],
    ['NUL', { arrival: { line: 'a\0b' } }],
  ])('rejects %s', async (_what, own) => {
    await expect(store.restore([{ ...at(1), ...own }])).rejects.toThrow(UnfitEventError);
    expect(await store.head()).toBe(0);
  });
}
