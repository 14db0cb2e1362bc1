import { type MeasureDefinition, type MeasureRule } from './measure-definition.js';

/** Contributions of one measure, one key, one part and one day taken together. */
export interface KeyTotal {
  key: string;
  part: string;
  /** The day from which they count. */
  on: string;
  /** How many contributions. */
  count: number;
  /** Their amounts added up. */
  amount: number;
}

/** The figure, and for a quotient what it is made of. */
export interface MeasureValue {
  /** null when the denominator of a quotient is 0: not applicable. */
  value: number | null;
  numerator: number | null;
  denominator: number | null;
}

export type SettledRule = MeasureRule & { kind: 'settled' };

/** Something that was due. */
export interface DueItem {
  key: string;
  due: string;
  settled: boolean;
}

type Lookup = (code: string) => MeasureDefinition;

/** Later than every day: nothing is left out. */
const NO_DAY = '\uffff';

/**
 * Counts contributions into figures. The one place where a figure is made: the live page, a replay, an explanation,
 * a difference, an indicator and the verifier all fill a tally and read it.
 */
export class Tally {
  private readonly totals = new Map<string, Map<string, KeyTotal>>();

  /** Adds contributions of a base measure; negative `count` and `amount` take them out again. */
  add(measure: string, { key, part, on, count, amount }: KeyTotal): void {
    const keys = this.totals.get(measure) ?? new Map<string, KeyTotal>();
    this.totals.set(measure, keys);
    const id = `${key}\u0000${part}\u0000${on}`;
    const total = keys.get(id) ?? { key, part, on, count: 0, amount: 0 };
    const next = { key, part, on, count: total.count + count, amount: total.amount + amount };
    if (next.count === 0) keys.delete(id);
    else keys.set(id, next);
  }

  /**
   * The figure of a measure; `lookup` gives the definitions of what it is made of. With `until`, of what counts by the
   * end of that day: things done by then, things due by then.
   */
  valueOf(definition: MeasureDefinition, lookup: Lookup, until = NO_DAY): MeasureValue {
    const { rule } = definition;
    if (rule.kind !== 'quotient') return { value: this.numberOf(definition, until), numerator: null, denominator: null };
    const numerator = this.numberOf(lookup(rule.numerator), until);
    const denominator = this.numberOf(lookup(rule.denominator), until);
    return { value: percentage(numerator, denominator), numerator, denominator };
  }

  /** What was counted of a base measure by the end of a day. */
  *totalsOf(measure: string, until = NO_DAY): Iterable<KeyTotal> {
    for (const total of this.totals.get(measure)?.values() ?? []) if (total.on <= until) yield total;
  }

  /** The keys a measure counts; of a measure that has no keys, none that mean anything. */
  keysOf({ code, rule }: MeasureDefinition, until = NO_DAY): Set<string> {
    switch (rule.kind) {
      case 'sum':
      case 'distinct':
        return new Set(this.datesOf(code, until, earlier).keys());
      case 'complete':
        return new Set([...this.partsOf(code, until)].filter(([, parts]) => rule.parts.every((part) => parts.has(part))).map(([key]) => key));
      case 'difference': {
        const without = this.datesOf(rule.without, until, earlier);
        return new Set([...this.datesOf(rule.of, until, earlier).keys()].filter((key) => !without.has(key)));
      }
      case 'settled':
        return new Set(this.dueItems(rule, until).filter(({ settled }) => settled).map(({ key }) => key));
      case 'standing': {
        const left = this.amountsOf(rule.leaves, until);
        return new Set([...this.amountsOf(rule.enters, until)].filter(([key, amount]) => amount > (left.get(key) ?? 0)).map(([key]) => key));
      }
      case 'quotient':
        throw new Error(`${code} is a quotient and cannot be counted as part of another measure`);
    }
  }

  /** What was due by the end of a day, each with its (last) due date, and whether it was settled by then; in time, where the rule asks. */
  dueItems(rule: SettledRule, until = NO_DAY): DueItem[] {
    const done = this.datesOf(rule.done, until, earlier);
    return [...this.datesOf(rule.due, until, later)].map(([key, due]) => {
      const on = done.get(key);
      return { key, due, settled: on !== undefined && (!rule.inTime || on <= due) };
    });
  }

  private numberOf(definition: MeasureDefinition, until: string): number {
    if (definition.rule.kind !== 'sum') return this.keysOf(definition, until).size;
    let sum = 0;
    for (const { amount } of this.totalsOf(definition.code, until)) sum += amount;
    // Amounts have two decimals at most; what floating point adds beyond them is not there.
    return Math.round(sum * 100) / 100;
  }

  /** For each key one of its days. */
  private datesOf(code: string, until: string, pick: (a: string, b: string) => string): Map<string, string> {
    const dates = new Map<string, string>();
    for (const { key, on } of this.totalsOf(code, until)) dates.set(key, pick(dates.get(key) ?? on, on));
    return dates;
  }

  private amountsOf(code: string, until: string): Map<string, number> {
    const amounts = new Map<string, number>();
    for (const { key, amount } of this.totalsOf(code, until)) amounts.set(key, (amounts.get(key) ?? 0) + amount);
    return amounts;
  }

  private partsOf(code: string, until: string): Map<string, Set<string>> {
    const parts = new Map<string, Set<string>>();
    for (const { key, part } of this.totalsOf(code, until)) parts.set(key, (parts.get(key) ?? new Set()).add(part));
    return parts;
  }
}

function earlier(a: string, b: string): string {
  return a < b ? a : b;
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}

/** Per cent to one decimal, half up, in whole numbers so that nothing is lost on the way; null when nothing is to be divided by. */
export function percentage(numerator: number, denominator: number): number | null {
  if (denominator === 0) return null;
  return Math.floor((2000 * numerator + denominator) / (2 * denominator)) / 10;
}
