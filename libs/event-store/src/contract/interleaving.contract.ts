import fc from 'fast-check';
import { type EventStore, NO_STREAM, type StreamAppend } from '../port.js';
import { anAppend, positionsOf, readAll, upTo } from './make-events.js';

/** What a writer does: append to a stream with a right or a wrong expectation, or repeat an append of before. */
const step = fc.record({
  stream: fc.constantFrom('a', 'b', 'c'),
  count: fc.integer({ min: 1, max: 3 }),
  off: fc.constantFrom(0, 0, 0, 1, -1),
  repeats: fc.option(fc.nat(), { freq: 4 }),
});

export function interleavingContract(makeStore: () => Promise<EventStore>): void {
  it('gives dense positions, dense revisions, and the same log in any page size', async () => {
    const store = await makeStore();
    let run = 0;
    const sent: StreamAppend[] = [];

    // One log for all runs, each with streams of its own: it only grows, as logs do.
    await fc.assert(fc.asyncProperty(fc.array(fc.array(step, { maxLength: 8 }), { maxLength: 6 }), fc.integer({ min: 1, max: 20 }), async (rounds, size) => {
      run += 1;
      const before = await store.head();
      let accepted = 0;
      for (const round of rounds) {
        const guessed = new Map<string, number>();
        const appends = await Promise.all(round.map(async ({ stream: name, count, off, repeats }) => {
          if (repeats !== null && sent.length > 0) return sent[repeats % sent.length] ?? anAppend('never');
          const stream = `${name}-${run}`;
          const last = guessed.get(stream) ?? (await store.readStream(stream)).length - 1;
          guessed.set(stream, last + count);
          return anAppend(stream, Math.max(NO_STREAM, last + off), count);
        }));
        const results = await Promise.all(appends.map((append) => store.append(append)));
        for (const [index, result] of results.entries()) {
          const append = appends[index];
          if (result.kind === 'appended') { accepted += append?.events.length ?? 0; }
          if (append) sent.push(append);
        }
      }

      const log = await readAll(store, 1000);
      expect(positionsOf(log)).toEqual(upTo(before + accepted));
      expect(await store.count()).toBe(before + accepted);
      const lengths = new Map<string, number>();
      for (const { stream, revision } of log) {
        expect(revision).toBe(lengths.get(stream) ?? 0);
        lengths.set(stream, revision + 1);
      }
      expect(await readAll(store, size)).toEqual(log);
    }), { numRuns: 30 });
  });
}
