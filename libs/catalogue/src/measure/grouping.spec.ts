import fc from 'fast-check';
import { createCatalogue, type KeyTotal, recordTypes, Tally } from '../index.js';
import { grouped } from './grouping.js';

const catalogue = createCatalogue(recordTypes);
const codes = [...catalogue.measures.keys()];
const bases = [...new Set(codes.flatMap((code) => catalogue.basesOf(code)))];
const definitionOf = (code: string) => {
  const found = catalogue.measures.get(code);
  if (!found) throw new Error(`no measure ${code}`);
  return found;
};
const valuesOf = (some: readonly string[], all: readonly Total[], told: (total: Total) => KeyTotal = (total) => total) => {
  const tally = new Tally();
  for (const total of all) tally.add(total.measure, told(total));
  return some.map((code) => [code, tally.valueOf(definitionOf(code), definitionOf)]);
};

type Total = KeyTotal & { measure: string };
const wanted = fc.subarray(codes, { minLength: 1 });
const totals: fc.Arbitrary<Total[]> = fc.array(fc.record({
  measure: fc.constantFrom(...bases), key: fc.constantFrom('', 'x', 'y', '县'), part: fc.constantFrom('', 'hardware', 'software'),
  on: fc.constantFrom('2022-03-01', '2022-08-31'), count: fc.integer({ min: 1, max: 3 }), amount: fc.integer({ min: 1, max: 900 }).map((tenths) => tenths / 10),
}), { maxLength: 60 });

describe('contributions taken together as far as some measures allow', () => {
  it('give the same figures', () => {
    fc.assert(fc.property(wanted, totals, (some, all) => {
      const grouping = catalogue.groupingOf(some);
      const needed = all.filter(({ measure }) => grouping.summed.has(measure) || grouping.keyed.has(measure));
      expect(valuesOf(some, needed, (total) => grouped(total, grouping))).toEqual(valuesOf(some, all));
    }), { numRuns: 500 });
  });

  it('give the same figures when some are taken out again', () => {
    fc.assert(fc.property(totals, fc.nat(60), (all, count) => {
      const grouping = catalogue.groupingOf(codes);
      const out = all.slice(0, count).map((total) => ({ ...total, count: -total.count, amount: -total.amount }));
      const steps = [...all, ...out];
      expect(valuesOf(codes, steps, (total) => grouped(total, grouping))).toEqual(valuesOf(codes, all.slice(count)));
    }));
  });
});

it('tells every base measure of the catalogue apart from the others, once', () => {
  const { summed, keyed } = catalogue.groupingOf(codes);
  expect([...summed, ...keyed].sort()).toEqual([...bases].sort());
});

it('keeps the keys of a sum that another rule looks at', () => {
  for (const { code, rule } of catalogue.measures.values()) {
    if (rule.kind !== 'difference' && rule.kind !== 'settled' && rule.kind !== 'standing') continue;
    const { keyed, summed } = catalogue.groupingOf([...catalogue.basesOf(code), code]);
    expect([catalogue.basesOf(code).every((base) => keyed.has(base)), summed.size]).toEqual([true, 0]);
  }
});
