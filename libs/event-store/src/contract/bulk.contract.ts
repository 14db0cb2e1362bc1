import { type Bulk, type EventStore, type NewEvent, NO_STREAM } from '../port.js';
import { UnfitEventError } from '../unfit-event-error.js';
import { anAppend, anEvent, fill, positionsOf, readAll, upTo, withoutTime } from './make-events.js';

export function bulkContract(makeStore: () => Promise<EventStore>): void {
  let store: EventStore;
  let bulk: Bulk;
  beforeEach(async () => {
    store = await makeStore();
    await store.append(anAppend('a', NO_STREAM, 2));
    bulk = await store.openBulk();
  });
  afterEach(async () => { await bulk.discard(); });

  const on = (stream: string, event: NewEvent = anEvent()): { stream: string; event: NewEvent } => ({ stream, event });

  it('writes all in order of staging, batch after batch, streams continued', async () => {
    await bulk.stage([on('b'), on('a'), on('b')]);
    await bulk.stage([on('a'), on('c'), on('b')]);
    expect(await store.head()).toBe(2);
    expect(await bulk.commit()).toEqual({ kind: 'committed', count: 6, position: 8 });
    expect((await readAll(store, 100)).slice(2).map(({ position, stream, revision }) => [position, stream, revision])).toEqual([
      [3, 'b', 0], [4, 'a', 2], [5, 'b', 1], [6, 'a', 3], [7, 'c', 0], [8, 'b', 2],
    ]);
  });

  it('gives the same log as the same events appended one by one', async () => {
    const events = [on('b'), on('a'), on('c'), on('a')];
    await bulk.stage(events);
    await bulk.commit();
    const single = await makeSame();
    expect((await readAll(store, 100)).map(withoutTime)).toEqual(single.map(withoutTime));

    async function makeSame() {
      const first = (await store.readStream('a')).slice(0, 2).map(({ id, type, data, metadata, arrival }) => ({ id, type, data, metadata, arrival }));
      const other = await makeStore();
      await other.append({ stream: 'a', expected: NO_STREAM, events: first });
      for (const { stream, event } of events) {
        await other.append({ stream, expected: (await other.readStream(stream)).length - 1, events: [event] });
      }
      return readAll(other, 100);
    }
  });

  it('sees what is staged beside what is in the log', async () => {
    const [logged] = await store.readStream('a');
    const [onA, onB] = [anEvent(), anEvent()];
    await bulk.stage([on('a', onA), on('b', onB)]);
    const found = await bulk.find([onA.id, logged?.id ?? '', anEvent().id, 'no id at all']);
    expect([...found.values()].map(({ id, position, revision }) => [id, position, revision]).sort()).toEqual(
      [[onA.id, 0, 2], [logged?.id, 1, 0]].sort(),
    );
    const streams = await bulk.streams(['a', 'b', 'unknown']);
    expect([...streams].map(([name, events]) => [name, events.map(({ position }) => position)])).toEqual([
      ['a', [1, 2, 0]], ['b', [0]], ['unknown', []],
    ]);
    expect(streams.get('b')?.[0]).toMatchObject({ ...onB, stream: 'b', revision: 0 });
    expect((await store.find([onA.id])).size).toBe(0);
    expect(await store.readStream('b')).toEqual([]);
  });

  it('lets others append while it is staged, to streams it does not touch', async () => {
    await bulk.stage([on('b')]);
    await fill(store, 5);
    await bulk.stage([on('c')]);
    expect(await bulk.commit()).toEqual({ kind: 'committed', count: 2, position: 9 });
    expect(positionsOf(await readAll(store, 4))).toEqual(upTo(9));
    expect(await store.append(anAppend('b', 0))).toMatchObject({ kind: 'appended', position: 10 });
  });

  const disturbances: [string, () => Promise<void>][] = [
    ['a stream it stages on has grown', async () => { await bulk.stage([on('a')]); await store.append(anAppend('a', 1)); }],
    ['a stream it stages on has come into being', async () => { await bulk.stage([on('b')]); await store.append(anAppend('b')); }],
    ['a stream has grown between being read and being staged on', async () => {
      await bulk.streams(['a']);
      await store.append(anAppend('a', 1));
      await bulk.stage([on('a')]);
    }],
    ['a stream it only read has grown', async () => {
      await bulk.streams(['a']);
      await bulk.stage([on('b')]);
      await store.append(anAppend('a', 1));
    }],
    ['an id it staged is in the log by now', async () => {
      const event = anEvent();
      await bulk.stage([on('b', event)]);
      await store.append({ stream: 'elsewhere', expected: NO_STREAM, events: [event] });
    }],
    ['an id was in the log before it was staged', async () => { await bulk.stage((await store.readStream('a')).map((event) => on('b', anEvent({ id: event.id })))); }],
  ];
  it.each(disturbances)('writes nothing when %s, and a new bulk can be written', async (_what, disturb) => {
    await bulk.stage([on('untouched')]);
    await disturb();
    const head = await store.head();
    expect(await bulk.commit()).toEqual({ kind: 'moved' });
    expect(await store.head()).toBe(head);
    await bulk.discard();

    const again = await store.openBulk();
    await again.stage([on('untouched')]);
    expect(await again.commit()).toEqual({ kind: 'committed', count: 1, position: head + 1 });
    await again.discard();
  });

  it('shows a stream as it was when first touched, until the end', async () => {
    const before = await bulk.streams(['a']);
    await store.append(anAppend('a', 1));
    expect(await bulk.streams(['a'])).toEqual(before);
  });

  it('lets one of two bulks win that stage on one stream', async () => {
    const other = await store.openBulk();
    await bulk.stage([on('a')]);
    await other.stage([on('a'), on('b')]);
    const outcomes = await Promise.all([bulk.commit(), other.commit()]);
    await other.discard();
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['committed', 'moved']);
    expect(await store.readStream('a')).toHaveLength(3);
  });

  it('takes calls that do not wait for one another in their order', async () => {
    await Promise.all([bulk.stage([on('a'), on('a')]), bulk.stage([on('a')]), bulk.stage([on('b')]), bulk.stage([on('a')])]);
    expect(await bulk.commit()).toMatchObject({ kind: 'committed', count: 5 });
    expect((await store.readStream('a')).map(({ revision }) => revision)).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('refuses an id that is staged already, with all that was staged beside it, and goes on', async () => {
    const event = anEvent();
    await bulk.stage([on('b', event)]);
    await expect(bulk.stage([on('c'), on('d', event)])).rejects.toThrow(UnfitEventError);
    await expect(bulk.stage([on('c'), on('d', anEvent({ data: { n: NaN } }))])).rejects.toThrow(UnfitEventError);
    await bulk.stage([on('e')]);
    expect(await bulk.commit()).toMatchObject({ kind: 'committed', count: 2 });
    expect((await readAll(store, 10)).slice(2).map(({ stream }) => stream)).toEqual(['b', 'e']);
  });

  it('leaves nothing behind when it is discarded, and is of no use after', async () => {
    await bulk.stage([on('b')]);
    await bulk.discard();
    await bulk.discard();
    expect(await store.count()).toBe(2);
    await expect(bulk.stage([on('b')])).rejects.toThrow('The bulk is closed');
    await expect(bulk.commit()).rejects.toThrow('The bulk is closed');
  });

  it('commits once only', async () => {
    await bulk.stage([on('b')]);
    await bulk.commit();
    await expect(bulk.commit()).rejects.toThrow('The bulk is closed');
    expect(await store.count()).toBe(3);
  });

  it('commits nothing when nothing was staged', async () => {
    await bulk.stage([]);
    expect(await bulk.commit()).toEqual({ kind: 'committed', count: 0, position: 2 });
  });
}
