import { type MeasureDefinition, type MeasureRule, partsOf, say, Tally } from '@app/catalogue';
import type { RecordContribution } from '@app/projections';
import { byRecord, countComplete, type Counting, countKeys, counts, doesNot, keysOf, TAKEN_OUT } from './counting-keys.js';

export type { Counting } from './counting-keys.js';

type Rows = readonly RecordContribution[];
type Lookup = (code: string) => MeasureDefinition;

const SIDES = {
  both: { code: 'both', text: say('计入分子和分母', 'in numerator and denominator') },
  numerator: { code: 'numerator', text: say('计入分子', 'in the numerator') },
  denominator: { code: 'denominator', text: say('计入分母', 'in the denominator') },
  unsettled: { code: 'not-settled', text: say('计入分母；尚未办结，或未在期限内办结', 'in the denominator; not settled, or not in time') },
};
const UNSETTLED = { code: 'not-settled', text: say('尚未办结，或未在期限内办结', 'not settled, or not in time') };
const SETTLES = { code: 'settles', text: say('办结了应办事项，计在应办记录上', 'settles what was due, which counts with the record that made it due') };
const TOO_LATE = { code: 'too-late', text: say('办结晚于期限', 'settles what was due, but too late') };
const NOT_DUE = { code: 'not-due', text: say('所办事项本年度没有到期的应办记录', 'what it settles was not due in the year') };
const TAKES_OUT = { code: 'taken-out', text: say('从数中扣除，自身不计', 'takes its key out of the figure and does not count itself') };

/**
 * How each record counts in a figure, from the contributions of the measure's bases in order of date.
 * A distinct key counts 1 at its first record and 0 at the others; a key that needs all its parts counts at the record that
 * completes it; what was settled counts with the record that made it due.
 */
export function countRecords(definition: MeasureDefinition, rows: Rows, lookup: Lookup): Map<number, Counting> {
  const { rule } = definition;
  const of = (code: string): Rows => rows.filter(({ measure }) => measure === code);
  switch (rule.kind) {
    case 'sum':
      return byRecord(rows, (mine) => counts(total(mine), null));
    case 'distinct':
      return countKeys(rows, () => true);
    case 'complete':
      return countComplete(rows, rule.parts);
    case 'difference':
      return new Map([...takers(of(rule.without)), ...countKeys(of(rule.of), staying(definition, rows))]);
    case 'standing':
      return new Map([...takers(of(rule.leaves)), ...countKeys(of(rule.enters), staying(definition, rows))]);
    case 'settled':
      return countSettled(rule, of, staying(definition, rows));
    case 'quotient': {
      const above = countRecords(lookup(rule.numerator), partOf(rule.numerator, rows, lookup), lookup);
      const below = countRecords(lookup(rule.denominator), partOf(rule.denominator, rows, lookup), lookup);
      return byRecord(rows, (mine) => countSides(mine, above.get(numberOf(mine)), below.get(numberOf(mine))));
    }
  }
}

/** Which keys the figure counts: as the tally says, which makes the figure. */
function staying(definition: MeasureDefinition, rows: Rows): (key: string) => boolean {
  const tally = new Tally();
  for (const row of rows) tally.add(row.measure, row);
  const keys = tally.keysOf(definition);
  return (key) => keys.has(key);
}

function countSettled({ due, done }: MeasureRule & { kind: 'settled' }, of: (code: string) => Rows, stays: (key: string) => boolean): Map<number, Counting> {
  const dueKeys = new Set(of(due).map(({ key }) => key));
  const settlers = byRecord(of(done), (mine) => {
    const key = keysOf(mine);
    if (mine.some((row) => stays(row.key))) return { counted: true, amount: 0, key, why: SETTLES };
    return doesNot(mine.some((row) => dueKeys.has(row.key)) ? TOO_LATE : NOT_DUE, key);
  });
  return new Map([...settlers, ...countKeys(of(due), stays, UNSETTLED)]);
}

function takers(rows: Rows): Map<number, Counting> {
  return byRecord(rows, (mine) => doesNot(TAKES_OUT, keysOf(mine)));
}

/** The rows that one side of a quotient is counted from. */
function partOf(code: string, rows: Rows, lookup: Lookup): Rows {
  const parts = partsOf(lookup(code).rule);
  return rows.filter(({ measure }) => (parts.length === 0 ? measure === code : parts.includes(measure)));
}

function countSides(mine: Rows, above: Counting | undefined, below: Counting | undefined): Counting {
  const [up, down] = [above?.counted ?? false, below?.counted ?? false];
  if (!up && !down) return { ...(above ?? below ?? doesNot(TAKEN_OUT, keysOf(mine))), amount: null };
  // In the denominator alone because it is not settled: that is what a person wants to know.
  const alone = above?.why.code === UNSETTLED.code ? SIDES.unsettled : SIDES.denominator;
  return { counted: true, amount: null, key: keysOf(mine), why: up && down ? SIDES.both : up ? SIDES.numerator : alone };
}

/** Amounts have two decimals at most. */
function total(rows: Rows): number {
  return Math.round(rows.reduce((sum, { amount }) => sum + amount, 0) * 100) / 100;
}

function numberOf([first]: Rows): number {
  return first?.recordNo ?? NaN;
}
