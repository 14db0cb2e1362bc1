import type { MeasureDefinition } from './measure-definition.js';

/** Contributions of one measure, one key and one part taken together. */
export interface KeyTotal {
  key: string;
  part: string;
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

/**
 * Counts contributions into figures. The one place where a figure is made: the live page, a replay, an explanation,
 * a difference and the verifier all fill a tally and read it.
 */
export class Tally {
  private readonly totals = new Map<string, Map<string, KeyTotal>>();

  /** Adds contributions of a base measure; negative `count` and `amount` take them out again. */
  add(measure: string, { key, part, count, amount }: KeyTotal): void {
    const keys = this.totals.get(measure) ?? new Map<string, KeyTotal>();
    this.totals.set(measure, keys);
    const id = `${key}\u0000${part}`;
    const total = keys.get(id) ?? { key, part, count: 0, amount: 0 };
    const next = { key, part, count: total.count + count, amount: total.amount + amount };
    if (next.count === 0) keys.delete(id);
    else keys.set(id, next);
  }

  /** The figure of a measure; `lookup` gives the definitions of what it is made of. */
  valueOf(definition: MeasureDefinition, lookup: (code: string) => MeasureDefinition): MeasureValue {
    const { rule } = definition;
    if (rule.kind !== 'quotient') return { value: this.numberOf(definition), numerator: null, denominator: null };
    const numerator = this.numberOf(lookup(rule.numerator));
    const denominator = this.numberOf(lookup(rule.denominator));
    return { value: percentage(numerator, denominator), numerator, denominator };
  }

  private numberOf({ code, rule }: MeasureDefinition): number {
    switch (rule.kind) {
      case 'sum': {
        let sum = 0;
        for (const { amount } of this.of(code)) sum += amount;
        return sum;
      }
      case 'distinct':
        return this.keysOf(code).size;
      case 'complete':
        return [...this.partsOf(code).values()].filter((parts) => rule.parts.every((part) => parts.has(part))).length;
      case 'difference': {
        const without = this.keysOf(rule.without);
        return [...this.keysOf(rule.of)].filter((key) => !without.has(key)).length;
      }
      case 'quotient':
        throw new Error(`${code} is a quotient and cannot be counted as part of another measure`);
    }
  }

  private of(code: string): Iterable<KeyTotal> {
    return this.totals.get(code)?.values() ?? [];
  }

  private keysOf(code: string): Set<string> {
    return new Set([...this.of(code)].map(({ key }) => key));
  }

  private partsOf(code: string): Map<string, Set<string>> {
    const parts = new Map<string, Set<string>>();
    for (const { key, part } of this.of(code)) parts.set(key, (parts.get(key) ?? new Set()).add(part));
    return parts;
  }
}

/** Per cent to one decimal, half up, in whole numbers so that nothing is lost on the way; null when nothing is to be divided by. */
export function percentage(numerator: number, denominator: number): number | null {
  if (denominator === 0) return null;
  return Math.floor((2000 * numerator + denominator) / (2 * denominator)) / 10;
}
