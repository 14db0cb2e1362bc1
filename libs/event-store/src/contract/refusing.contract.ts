import { type EventStore, type Json, type NewEvent, NO_STREAM } from '../port.js';
import { UnfitEventError } from '../unfit-event-error.js';
import { anAppend, anEvent } from './make-events.js';

export function refusingContract(makeStore: () => Promise<EventStore>): void {
  const twin = anEvent();
  const unfit: [string, Partial<NewEvent>][] = [
    ['undefined', { data: { a: undefined as unknown as Json } }],
    ['NaN', { metadata: { a: NaN } }],
    ['half a surrogate pair', { data: { a: ['\ud83d'] } }],
    ['NUL', { arrival: { line: 'a\0b' } }],
    ['NUL in a key', { data: { 'a\0b': 1 } }],
    ['an empty type', { type: '' }],
    ['an id that is no UUID', { id: 'first' }],
    ['an id in upper case', { id: 'ABCDEF01-2345-4678-9ABC-DEF012345678' }],
  ];

  it.each(unfit)('rejects %s, and the appends beside it stand', async (_what, own) => {
    const store = await makeStore();
    const [bad, good] = await Promise.allSettled([
      store.append({ stream: 'a', expected: NO_STREAM, events: [anEvent(own)] }),
      store.append(anAppend('b')),
    ]);
    expect(bad).toMatchObject({ status: 'rejected', reason: expect.any(UnfitEventError) as unknown });
    expect(good).toEqual({ status: 'fulfilled', value: { kind: 'appended', position: 1, revision: 0 } });
  });

  it.each([
    ['no events', { ...anAppend('a'), events: [] }],
    ['an id twice', { ...anAppend('a'), events: [twin, twin] }],
    ['an expectation that is no revision', anAppend('a', -2)],
    ['a stream without a name', anAppend('')],
    ['a stream with too long a name', anAppend('a'.repeat(501))],
  ])('rejects an append with %s', async (_what, append) => {
    const store = await makeStore();
    await expect(store.append(append)).rejects.toThrow(UnfitEventError);
    expect(await store.head()).toBe(0);
  });

  it('stores the longest name of a stream in the widest characters', async () => {
    const store = await makeStore();
    expect(await store.append(anAppend('\u{1f426}'.repeat(250)))).toMatchObject({ kind: 'appended' });
    expect(await store.append(anAppend('湿'.repeat(500)))).toMatchObject({ kind: 'appended' });
  });
}
