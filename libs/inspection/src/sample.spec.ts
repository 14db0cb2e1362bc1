import fc from 'fast-check';
import { drawn } from './sample.js';

const records = Array.from({ length: 60 }, (_, index) => ({ id: `R-${String(index)}` }));
const ids = (some: readonly { id: string }[]): string[] => some.map(({ id }) => id);

it('draws the same records for the same seed, in whatever order they come, and others for another seed', () => {
  fc.assert(fc.property(fc.string({ minLength: 1 }), fc.shuffledSubarray(records, { minLength: 60 }), (seed, shuffled) => {
    expect(ids(drawn(shuffled, seed, 12))).toEqual(ids(drawn(records, seed, 12)));
  }));
  expect(ids(drawn(records, 'a', 12))).not.toEqual(ids(drawn(records, 'b', 12)));
});

it('draws none twice, and all where as many are asked for', () => {
  expect(new Set(ids(drawn(records, 'seed', 12))).size).toBe(12);
  expect(ids(drawn(records, 'seed', 100)).sort()).toEqual(ids(records).sort());
});

it('draws a smaller sample as the beginning of a larger one', () => {
  expect(ids(drawn(records, 'seed', 5))).toEqual(ids(drawn(records, 'seed', 20)).slice(0, 5));
});
