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
  define('settled', { kind: 'settled', due: 'keys', done: 'whole' }),
  define('inTime', { kind: 'settled', due: 'keys', done: 'whole', inTime: true }),
  define('standing', { kind: 'standing', enters: 'keys', leaves: 'whole' }),
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
  fc.record({ key: fc.constantFrom('', 'x', 'y', 'z'), part: fc.constantFrom('', 'a', 'b'), on: fc.constantFrom('2022-03-01', '2022-08-31'), count: fc.integer({ min: 1, max: 3 }), amount: fc.nat(500) }),
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
    expect(figures(new Tally()).map(({ value }) => value)).toEqual([0, 0, 0, 0, 0, 0, 0, null]);
  });

  it('says at the end of a day what counted by then', () => {
    fc.assert(fc.property(anyEntries, fc.constantFrom('2022-02-28', '2022-03-01', '2022-12-31'), (entries, day) => {
      const early = tallyOf(entries.filter(([, { on }]) => on <= day));
      expect(DEFINITIONS.map((definition) => tallyOf(entries).valueOf(definition, lookup, day))).toEqual(figures(early));
    }));
  });

  it('settles what is due by what is done, in time when asked', () => {
    const one = (code: string, key: string, on: string): Entry => [code, { key, part: '', on, count: 1, amount: 1 }];
    const tally = tallyOf([
      one('keys', 'early', '2022-04-10'), one('whole', 'early', '2022-04-10'),
      one('keys', 'late', '2022-04-10'), one('whole', 'late', '2022-04-11'),
      one('keys', 'extended', '2022-04-10'), one('keys', 'extended', '2022-05-10'), one('whole', 'extended', '2022-05-01'),
      one('keys', 'never', '2022-04-10'), one('whole', 'not due', '2022-04-10'),
    ]);
    const value = (code: string, until?: string) => tally.valueOf(lookup(code), lookup, until).value;
    expect([value('settled'), value('inTime')]).toEqual([3, 2]);
    expect([value('settled', '2022-04-10'), value('inTime', '2022-04-10')]).toEqual([1, 1]);
  });

  it('lets a key stand while it has entered more often than left', () => {
    const one = (code: string, on: string, amount = 1): Entry => [code, { key: 'a', part: '', on, count: 1, amount }];
    const tally = tallyOf([one('keys', '2022-01-01'), one('whole', '2022-03-01'), one('keys', '2022-04-01'), one('whole', '2022-09-01', 1000)]);
    const at = (day: string) => tally.valueOf(lookup('standing'), lookup, day).value;
    expect(['2021-12-31', '2022-01-01', '2022-03-01', '2022-04-01', '2022-09-01'].map(at)).toEqual([0, 1, 0, 1, 0]);
  });

  it('adds decimals without what floating point leaves', () => {
    const tally = tallyOf(['2022-03-01', '2022-03-02', '2022-03-03'].map((on) => ['sum', { key: '', part: '', on, count: 1, amount: 0.1 }]));
    expect(tally.valueOf(lookup('sum'), lookup).value).toBe(0.3);
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
