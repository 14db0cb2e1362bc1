import fc from 'fast-check';
import { measure, type MeasureDefinition, type MeasureRule, say, Tally } from '@app/catalogue';
import type { RecordContribution } from '@app/projections';
import { countRecords } from './counting.js';

const define = (code: string, rule: MeasureRule): MeasureDefinition => measure(code, '件', rule, say('', ''), say('', ''));
const DEFINITIONS = [
  define('due', { kind: 'distinct' }),
  define('done', { kind: 'distinct' }),
  define('amounts', { kind: 'sum' }),
  define('settled', { kind: 'settled', due: 'due', done: 'done' }),
  define('inTime', { kind: 'settled', due: 'due', done: 'done', inTime: true }),
  define('standing', { kind: 'standing', enters: 'due', leaves: 'done' }),
  define('left', { kind: 'difference', of: 'due', without: 'done' }),
  define('rate', { kind: 'quotient', numerator: 'inTime', denominator: 'due' }),
];
const lookup = (code: string): MeasureDefinition => {
  const found = DEFINITIONS.find((definition) => definition.code === code);
  if (!found) throw new Error(code);
  return found;
};

const row = (recordNo: number, of: string, key: string, on: string, amount = 1): RecordContribution =>
  ({ recordNo, recordId: `R${String(recordNo)}`, measure: of, key, part: '', on, count: 1, amount });
const codes = (code: string, rows: readonly RecordContribution[]): Record<string, string> =>
  Object.fromEntries([...countRecords(lookup(code), rows, lookup)].map(([recordNo, { counted, why }]) => [recordNo, `${counted ? '+' : '-'}${why.code}`]));

const inquiries = [
  row(1, 'due', 'Q1', '2022-04-04'), row(2, 'done', 'Q1', '2022-03-16'),
  row(3, 'due', 'Q2', '2022-04-04'), row(4, 'done', 'Q2', '2022-04-05'),
  row(5, 'due', 'Q3', '2022-04-04'),
  row(6, 'done', 'Q4', '2022-04-04'),
];

it('says of what was due whether it was settled, and of what settled it for whom', () => {
  expect(codes('settled', inquiries)).toEqual({ 1: '+counted', 2: '+settles', 3: '+counted', 4: '+settles', 5: '-not-settled', 6: '-not-due' });
  expect(codes('inTime', inquiries)).toEqual({ 1: '+counted', 2: '+settles', 3: '-not-settled', 4: '-too-late', 5: '-not-settled', 6: '-not-due' });
});

it('puts what was settled on both sides of a rate, and the rest below', () => {
  expect(codes('rate', inquiries)).toEqual({ 1: '+both', 2: '+numerator', 3: '+not-settled', 4: '-too-late', 5: '+not-settled', 6: '-not-due' });
});

it('lets a record enter and leave at once', () => {
  expect(codes('standing', [row(1, 'due', 'P1', '2022-01-01'), row(1, 'done', 'P1', '2022-06-01')])).toEqual({ 1: '-taken-out' });
  expect(codes('standing', [row(1, 'due', 'P1', '2022-01-01'), row(2, 'done', 'P2', '2022-06-01')])).toEqual({ 1: '+counted', 2: '-taken-out' });
});

const anyRows = fc.array(fc.tuple(
  fc.integer({ min: 1, max: 12 }), fc.constantFrom('due', 'done', 'amounts'), fc.constantFrom('a', 'b', 'c'), fc.constantFrom('2022-03-01', '2022-03-02', '2022-03-03'), fc.integer({ min: 1, max: 500 }),
), { maxLength: 25 }).map((rows) => rows.map(([no, of, key, on, cents]) => row(no, of, key, on, of === 'amounts' ? cents / 100 : 1)));

it('gives amounts that add up to the figure, whatever the rule', () => {
  fc.assert(fc.property(anyRows, (rows) => {
    for (const definition of DEFINITIONS.filter(({ code }) => code !== 'rate')) {
      const parts = definition.rule.kind === 'sum' || definition.rule.kind === 'distinct' ? [definition.code] : ['due', 'done'];
      const mine = rows.filter((one) => parts.includes(one.measure));
      const tally = new Tally();
      for (const one of mine) tally.add(one.measure, one);
      const sum = [...countRecords(definition, mine, lookup).values()].reduce((total, { counted, amount }) => total + (counted ? amount ?? 0 : 0), 0);
      expect([definition.code, Math.round(sum * 100) / 100]).toEqual([definition.code, tally.valueOf(definition, lookup).value]);
    }
  }));
});
