import { digestOf } from '../canonical.js';
import { type EventStore, NO_STREAM } from '../port.js';
import { anAppend, anEvent, positionsOf, readAll, upTo } from './make-events.js';

export function appendingContract(makeStore: () => Promise<EventStore>): void {
  let store: EventStore;
  beforeEach(async () => { store = await makeStore(); });

  it('gives dense positions to the log and dense revisions to each stream', async () => {
    expect(await store.append(anAppend('a', NO_STREAM, 2))).toEqual({ kind: 'appended', position: 2, revision: 1 });
    expect(await store.append(anAppend('b'))).toEqual({ kind: 'appended', position: 3, revision: 0 });
    expect(await store.append(anAppend('a', 1))).toEqual({ kind: 'appended', position: 4, revision: 2 });
    expect((await readAll(store, 10)).map(({ stream, revision }) => [stream, revision])).toEqual([['a', 0], ['a', 1], ['b', 0], ['a', 2]]);
  });

  it('keeps what was given: content, arrival, digest and a time of its own', async () => {
    const event = anEvent({ data: { 面积: 1.5, list: [null, true, 'é\u{1f426}"\\'], empty: {}, big: 1e21 } });
    await store.append({ stream: 'a', expected: NO_STREAM, events: [event] });
    const [stored] = await store.readStream('a');
    const { type, data, metadata } = event;
    expect(stored).toEqual({ ...event, stream: 'a', position: 1, revision: 0, digest: digestOf(type, data, metadata), appendedAt: stored?.appendedAt });
    expect(stored?.appendedAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?\+08:00$/);
  });

  it('keeps its own copy: what becomes of the given or the read objects does not reach the log', async () => {
    const event = anEvent({ data: { n: 1 } });
    await store.append({ stream: 'a', expected: NO_STREAM, events: [event] });
    event.data['n'] = 2;
    for (const { data } of await store.readStream('a')) data['n'] = 3;
    expect((await store.readStream('a'))[0]?.data).toEqual({ n: 1 });
  });

  it('refuses a stream that is not where it was expected', async () => {
    expect(await store.append(anAppend('a', 0))).toEqual({ kind: 'stale', actual: NO_STREAM });
    await store.append(anAppend('a', NO_STREAM, 2));
    expect(await store.append(anAppend('a'))).toEqual({ kind: 'stale', actual: 1 });
    expect(await store.append(anAppend('a', 2))).toEqual({ kind: 'stale', actual: 1 });
    expect(await store.head()).toBe(2);
  });

  it('refuses an append when a stream it rests on has changed', async () => {
    await store.append(anAppend('canonical'));
    const resting = (expected: number) => ({ ...anAppend('mark'), unchanged: [{ stream: 'canonical', expected }] });
    expect(await store.append(resting(NO_STREAM))).toMatchObject({ kind: 'stale' });
    expect(await store.append(resting(0))).toMatchObject({ kind: 'appended', position: 2 });
  });

  it('lets one of two win that each rest on the stream the other writes to', async () => {
    const results = await Promise.all([
      store.append({ ...anAppend('a'), unchanged: [{ stream: 'b', expected: NO_STREAM }] }),
      store.append({ ...anAppend('b'), unchanged: [{ stream: 'a', expected: NO_STREAM }] }),
    ]);
    expect(results.map(({ kind }) => kind).sort()).toEqual(['appended', 'stale']);
  });

  it('accepts a repetition, writes nothing, and tells where its first time was', async () => {
    const append = anAppend('a', NO_STREAM, 2);
    await store.append(append);
    await store.append(anAppend('a', 1));
    expect(await store.append(append)).toEqual({ kind: 'repeated', position: 2, revision: 1 });
    expect(await store.append({ ...append, expected: 7 })).toEqual({ kind: 'repeated', position: 2, revision: 1 });
    expect(await store.head()).toBe(3);
  });

  it('takes a repetition for one whatever the order of keys and however it arrived; the first arrival stays', async () => {
    const event = anEvent({ data: { a: 1, b: { c: 2, d: 3 } }, arrival: { file: 'first' } });
    const again = { ...event, data: { b: { d: 3, c: 2 }, a: 1 }, arrival: { file: 'second' } };
    await store.append({ stream: 'a', expected: NO_STREAM, events: [event] });
    expect(await store.append({ stream: 'a', expected: NO_STREAM, events: [again] })).toMatchObject({ kind: 'repeated' });
    expect((await store.readStream('a'))[0]?.arrival).toEqual({ file: 'first' });
  });

  it.each([
    ['other data', { data: { n: 2 } }],
    ['another type', { type: 'thing-denied' }],
    ['other metadata', { metadata: { by: 'somebody else' } }],
  ])('refuses a known id with %s', async (_what, other) => {
    const event = anEvent();
    await store.append({ stream: 'a', expected: NO_STREAM, events: [event] });
    const clashing = { stream: 'a', expected: 0, events: [anEvent(), { ...event, ...other }] };
    expect(await store.append(clashing)).toEqual({ kind: 'clash', eventId: event.id });
    expect(await store.head()).toBe(1);
  });

  it('refuses a known id in another stream, and an append that is known in part', async () => {
    const event = anEvent();
    await store.append({ stream: 'a', expected: NO_STREAM, events: [event] });
    expect(await store.append({ stream: 'b', expected: NO_STREAM, events: [event] })).toEqual({ kind: 'clash', eventId: event.id });
    expect(await store.append({ stream: 'a', expected: 0, events: [anEvent(), event] })).toEqual({ kind: 'clash', eventId: event.id });
    expect(await store.head()).toBe(1);
  });

  it('lets no hole and no failure come from neighbours that are refused', async () => {
    await store.append(anAppend('a'));
    const twice = anAppend('f');
    const clash = { ...anAppend('g'), events: [{ ...twice.events[0] ?? anEvent(), type: 'other' }] };
    const appends = [anAppend('b'), anAppend('a'), anAppend('c'), twice, twice, clash, anAppend('d', 5), anAppend('c', 0), anAppend('e', NO_STREAM, 3)];
    const results = await Promise.all(appends.map((append) => store.append(append)));
    expect(results).toEqual([
      { kind: 'appended', position: 2, revision: 0 }, { kind: 'stale', actual: 0 }, { kind: 'appended', position: 3, revision: 0 },
      { kind: 'appended', position: 4, revision: 0 }, { kind: 'repeated', position: 4, revision: 0 }, { kind: 'clash', eventId: twice.events[0]?.id },
      { kind: 'stale', actual: NO_STREAM }, { kind: 'appended', position: 5, revision: 1 }, { kind: 'appended', position: 8, revision: 2 },
    ]);
    expect(positionsOf(await readAll(store, 3))).toEqual(upTo(8));
  });

  it('lets exactly one of many win that append to one stream at once', async () => {
    const results = await Promise.all(Array.from({ length: 20 }, () => store.append(anAppend('a'))));
    expect(results.filter(({ kind }) => kind === 'appended')).toHaveLength(1);
    expect(results.filter(({ kind }) => kind === 'stale')).toHaveLength(19);
    expect(await store.readStream('a')).toHaveLength(1);
  });

  it('takes more appends at once than go into one transaction', async () => {
    const results = await Promise.all(Array.from({ length: 1200 }, (_, n) => store.append(anAppend(`s-${n}`))));
    expect(results.map((result) => result.kind === 'appended' && result.position)).toEqual(upTo(1200));
    expect(await store.count()).toBe(1200);
  });
}
