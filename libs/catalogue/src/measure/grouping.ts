import type { KeyTotal } from './tally.js';
import { type MeasureDefinition, partsOf } from './measure-definition.js';

/** How far the contributions behind some figures may be taken together before they are counted. */
export interface Grouping {
  /** Base measures that are nothing but their amounts added up: one total of each will do. */
  summed: ReadonlySet<string>;
  /** Base measures whose keys, parts and days a rule looks at. */
  keyed: ReadonlySet<string>;
}

/** What the figures of these measures must be counted from, by their rules. */
export function groupingFor(codes: Iterable<string>, lookup: (code: string) => MeasureDefinition | undefined): Grouping {
  const summed = new Set<string>();
  const keyed = new Set<string>();
  const need = (code: string): void => {
    const rule = lookup(code)?.rule;
    const parts = partsOf(rule);
    if (rule?.kind === 'sum') summed.add(code);
    // A rate takes the numbers of its two sides, every other rule the keys of its parts.
    else if (rule?.kind === 'quotient') parts.forEach(need);
    else for (const base of parts.length > 0 ? parts : [code]) keyed.add(base);
  };
  for (const code of codes) need(code);
  for (const code of keyed) summed.delete(code);
  return { summed, keyed };
}

/** The same total without what nobody looks at. Totals that are then alike count as one. */
export function grouped(total: KeyTotal & { measure: string }, { summed }: Grouping): KeyTotal {
  return summed.has(total.measure) ? { key: '', part: '', on: '', count: total.count, amount: total.amount } : total;
}
