import { type MeasureDefinition, partsOf, say, Tally, type Text } from '@app/catalogue';
import type { RecordContribution } from '@app/projections';

/** Whether and how one record counts in a figure. */
export interface Counting {
  counted: boolean;
  /** What it adds; null in a quotient. The amounts of the counted records add up to the figure. */
  amount: number | null;
  /** The keys it brings; null where every record counts by itself. */
  key: string | null;
  why: { code: string; text: Text };
}

/**
 * How each record counts in a figure, from the contributions of the measure's bases in order of date.
 * A distinct key counts 1 at its first record and 0 at the others; a key that needs all its parts counts at the record that
 * completes it.
 */
export function countRecords(definition: MeasureDefinition, rows: readonly RecordContribution[], lookup: (code: string) => MeasureDefinition): Map<number, Counting> {
  const { rule } = definition;
  const of = (code: string): RecordContribution[] => rows.filter(({ measure }) => measure === code);
  switch (rule.kind) {
    case 'sum':
      return fold(rows, (mine) => counts(total(mine), null));
    case 'distinct':
      return countKeys(rows, () => true);
    case 'complete':
      return countComplete(rows, rule.parts);
    case 'difference': {
      const without = new Set(of(rule.without).map(({ key }) => key));
      return new Map([...takers(of(rule.without)), ...countKeys(of(rule.of), (key) => !without.has(key))]);
    }
    case 'settled':
    case 'standing': {
      const [one, other] = rule.kind === 'settled' ? [of(rule.due), of(rule.done)] : [of(rule.enters), of(rule.leaves)];
      const tally = new Tally();
      for (const row of rows) tally.add(row.measure, row);
      const stays = tally.keysOf(definition);
      const others = rule.kind === 'settled' ? settlers(other) : takers(other);
      return new Map([...others, ...countKeys(one, (key) => stays.has(key), rule.kind === 'settled' ? UNSETTLED : undefined)]);
    }
    case 'quotient': {
      const above = countRecords(lookup(rule.numerator), partOf(rule.numerator, rows, lookup), lookup);
      const below = countRecords(lookup(rule.denominator), partOf(rule.denominator, rows, lookup), lookup);
      return fold(rows, (mine) => countSides(mine, above.get(mine[0]?.recordNo ?? NaN), below.get(mine[0]?.recordNo ?? NaN)));
    }
  }
}

/** The rows that one side of a quotient is counted from. */
function partOf(code: string, rows: readonly RecordContribution[], lookup: (code: string) => MeasureDefinition): RecordContribution[] {
  const parts = partsOf(lookup(code).rule);
  return rows.filter(({ measure }) => (parts.length === 0 ? measure === code : parts.includes(measure)));
}

function countSides(mine: readonly RecordContribution[], above: Counting | undefined, below: Counting | undefined): Counting {
  const [up, down] = [above?.counted ?? false, below?.counted ?? false];
  if (!up && !down) return { ...(above ?? below ?? { counted: false, key: keysOf(mine), why: TAKEN_OUT }), amount: null };
  // In the denominator alone because it is not settled: that is what a person wants to know.
  const why = up && down ? SIDES.both : up ? SIDES.numerator : above?.why.code === UNSETTLED.code ? { ...UNSETTLED, text: say(`计入分母；${UNSETTLED.text.zh}`, `in the denominator; ${UNSETTLED.text.en}`) } : SIDES.denominator;
  return { counted: true, amount: null, key: keysOf(mine), why };
}

const TAKEN_OUT = { code: 'taken-out', text: say('已从数中扣除', 'its key is taken out of the figure') };
const UNSETTLED = { code: 'not-settled', text: say('尚未办结，或未在期限内办结', 'not settled, or not in time') };

function takers(rows: readonly RecordContribution[]): Map<number, Counting> {
  return fold(rows, (mine) => doesNot('taken-out', keysOf(mine), '从数中扣除，自身不计', 'takes its key out of the figure and does not count itself'));
}

/** Records that settle others: the figure counts what was due, once; these show by whom it was settled. */
function settlers(rows: readonly RecordContribution[]): Map<number, Counting> {
  return fold(rows, (mine) => ({ counted: true, amount: 0, key: keysOf(mine), why: { code: 'settles', text: say('办结事项，计在应办记录上', 'settles what was due, which counts with the record that made it due') } }));
}

const SIDES = {
  both: { code: 'both', text: say('计入分子和分母', 'in numerator and denominator') },
  numerator: { code: 'numerator', text: say('计入分子', 'in the numerator') },
  denominator: { code: 'denominator', text: say('计入分母', 'in the denominator') },
};

function countKeys(rows: readonly RecordContribution[], stays: (key: string) => boolean, gone: Counting['why'] = TAKEN_OUT): Map<number, Counting> {
  const seen = new Set<string>();
  return fold(rows, (mine) => {
    const keys = [...new Set(mine.map(({ key }) => key))];
    const staying = keys.filter(stays);
    const fresh = staying.filter((key) => !seen.has(key));
    for (const key of fresh) seen.add(key);
    if (staying.length === 0) return { counted: false, amount: 0, key: keysOf(mine), why: gone };
    return fresh.length > 0 ? counts(fresh.length, keysOf(mine)) : repeats(keysOf(mine));
  });
}

function countComplete(rows: readonly RecordContribution[], parts: readonly string[]): Map<number, Counting> {
  const seen = new Map<string, Set<string>>();
  const all = new Map<string, Set<string>>();
  for (const { key, part } of rows) all.set(key, (all.get(key) ?? new Set()).add(part));
  const complete = (have: ReadonlySet<string> | undefined): boolean => parts.every((part) => have?.has(part));
  return fold(rows, (mine) => {
    let completed = 0;
    for (const { key, part } of mine) {
      const before = complete(seen.get(key));
      seen.set(key, (seen.get(key) ?? new Set()).add(part));
      if (!before && complete(seen.get(key))) completed += 1;
    }
    if (completed > 0) return counts(completed, keysOf(mine));
    if (mine.some(({ key }) => complete(all.get(key)))) return repeats(keysOf(mine));
    return doesNot('part-missing', keysOf(mine), '另一部分尚未完成', 'the other part is not done yet');
  });
}

/** Groups rows by record, in the order in which the records come. */
function fold(rows: readonly RecordContribution[], count: (mine: RecordContribution[]) => Counting): Map<number, Counting> {
  const byRecord = new Map<number, RecordContribution[]>();
  for (const row of rows) {
    const mine = byRecord.get(row.recordNo);
    if (mine) mine.push(row);
    else byRecord.set(row.recordNo, [row]);
  }
  return new Map([...byRecord].map(([recordNo, mine]) => [recordNo, count(mine)]));
}

function counts(amount: number, key: string | null): Counting {
  return { counted: true, amount, key, why: { code: 'counted', text: say('计入', 'counted') } };
}

function repeats(key: string | null): Counting {
  return { counted: true, amount: 0, key, why: { code: 'same-key', text: say('同一对象，只计一次', 'the same key counts once, with another record') } };
}

function doesNot(code: string, key: string | null, zh: string, en: string): Counting {
  return { counted: false, amount: 0, key, why: { code, text: say(zh, en) } };
}

function total(rows: readonly RecordContribution[]): number {
  return rows.reduce((sum, { amount }) => sum + amount, 0);
}

function keysOf(rows: readonly RecordContribution[]): string | null {
  const keys = [...new Set(rows.map(({ key }) => key))];
  return keys.length === 0 || keys[0] === '' ? null : keys.join('、');
}
