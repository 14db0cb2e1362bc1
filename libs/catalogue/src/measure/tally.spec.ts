import fc from 'fast-check';
import { say } from '../definition/text.js';
import { measure, type MeasureRule } from './measure-definition.js';
import { type KeyTotal, percentage, Tally } from './tally.js';

const define = (code: string, rule: MeasureRule) => measure(code, '个', rule, say('', ''), say('', ''));
const DEFINITIONS = [
  define('sum', { kind: 'sum' }),
  define('keys', { kind: 'distinct' }),
  define('whole', { kind: 'complete', parts: ['a', 'b'] }),
  define('left', { kind: 'difference', of: 'keys', without: 'whole' }),
  define('rate', { kind: 'quotient', numerator: 'whole', denominator: 'keys' }),
];
const BASES = ['sum', 'keys', 'whole'];

const lookup = (code: string) => {
  const found = DEFINITIONS.find((definition) => definition.code === code);
  if (!found) throw new Error(`no measure ${code}`);
  return found;
};
const figures = (tally: Tally) => DEFINITIONS.map((definition) => tally.valueOf(definition, lookup));
type Entry = [measure: string, total: KeyTotal];
const tallyOf = (entries: readonly Entry[]) => {
  const tally = new Tally();
  for (const [code, total] of entries) tally.add(code, total);
  return tally;
};
const removed = ([code, total]: Entry): Entry => [code, { ...total, count: -total.count, amount: -total.amount }];

const anyEntry: fc.Arbitrary<Entry> = fc.tuple(
  fc.constantFrom(...BASES),
  fc.record({ key: fc.constantFrom('', 'x', 'y', 'z'), part: fc.constantFrom('', 'a', 'b'), count: fc.integer({ min: 1, max: 3 }), amount: fc.nat(500) }),
);
const anyEntries = fc.array(anyEntry, { maxLength: 30 });

describe('a tally', () => {
  it('forgets what is taken out again', () => {
    fc.assert(fc.property(anyEntries, anyEntries, (kept, passing) => {
      expect(figures(tallyOf([...kept, ...passing, ...passing.map(removed)]))).toEqual(figures(tallyOf(kept)));
    }));
  });

  it('does not mind the order, so something may be taken out before it comes', () => {
    const shuffled = anyEntries.chain((entries) => {
      const changes = [...entries, ...entries.slice(0, 10).map(removed)];
      return fc.tuple(fc.constant(changes), fc.shuffledSubarray(changes, { minLength: changes.length }));
    });
    fc.assert(fc.property(shuffled, ([one, other]) => {
      expect(figures(tallyOf(one))).toEqual(figures(tallyOf(other)));
    }));
  });

  it('counts each key once and adds every amount', () => {
    fc.assert(fc.property(anyEntries, (entries) => {
      const of = (code: string) => entries.filter(([measureCode]) => measureCode === code).map(([, total]) => total);
      const [sum, keys] = figures(tallyOf(entries));
      expect(sum?.value).toBe(of('sum').reduce((total, { amount }) => total + amount, 0));
      expect(keys?.value).toBe(new Set(of('keys').map(({ key }) => key)).size);
    }));
  });

  it('is empty at first: zeros, and no rate', () => {
    expect(figures(new Tally()).map(({ value }) => value)).toEqual([0, 0, 0, 0, null]);
  });

  it('refuses to count a rate as a part of something else', () => {
    const nested = define('nested', { kind: 'quotient', numerator: 'rate', denominator: 'keys' });
    expect(() => new Tally().valueOf(nested, lookup)).toThrow('rate is a quotient');
  });
});

describe('percentage', () => {
  it.each([
    [0, 0, null], [0, 3, 0], [3, 3, 100], [1, 3, 33.3], [2, 3, 66.7], [8, 9, 88.9], [1, 8, 12.5],
    [1, 2000, 0.1], [1, 2001, 0], [2499, 2500, 100], [1999, 2000, 100], [1998, 2000, 99.9], [161, 400, 40.3], [3, 2, 150],
  ])('%i of %i is %j', (numerator, denominator, expected) => {
    expect(percentage(numerator, denominator)).toBe(expected);
  });

  it('is the nearest tenth, the upper one of two as near', () => {
    fc.assert(fc.property(fc.nat(1_000_000), fc.integer({ min: 1, max: 1_000_000 }), (numerator, denominator) => {
      const tenths = BigInt(Math.round((percentage(numerator, denominator) ?? NaN) * 10));
      const twice = 2n * (1000n * BigInt(numerator) - tenths * BigInt(denominator));
      expect(twice >= -BigInt(denominator) && twice < BigInt(denominator)).toBe(true);
    }));
  });
});
