import type { FormulaContext } from '../formula/context.js';
import type { Formula } from '../formula/formula.js';

/** What a rate is made of, above and below the line, as far as a formula says it plainly. */
export interface RateParts {
  numerator: Formula;
  denominator: Formula;
}

/** The two sides of a formula that is a rate; undefined for anything else. */
export function rateIn(formula: Formula, { definitionOf }: Pick<FormulaContext, 'definitionOf'>): RateParts | undefined {
  if (formula.kind === 'percent') return formula;
  if (formula.kind === 'arithmetic' && formula.operator === '/') return { numerator: formula.left, denominator: formula.right };
  if (formula.kind !== 'measure' || formula.code.startsWith('records.')) return undefined;
  const { rule } = definitionOf(formula.code);
  if (rule.kind !== 'quotient') return undefined;
  return { numerator: { kind: 'measure', code: rule.numerator }, denominator: { kind: 'measure', code: rule.denominator } };
}

/** Where a formula counts things that were due and then settled: their measures, and whether being late is for good. */
export function settlingIn(formula: Formula, context: Pick<FormulaContext, 'definitionOf'>): { due: string; done: string; inTime: boolean } | undefined {
  const counted = rateIn(formula, context)?.numerator ?? formula;
  if (counted.kind !== 'measure' || counted.code.startsWith('records.')) return undefined;
  const { rule } = context.definitionOf(counted.code);
  return rule.kind === 'settled' ? { due: rule.due, done: rule.done, inTime: rule.inTime ?? false } : undefined;
}

/** Things that were due by the day and are not settled, or not in time; with the day they were due. */
export function unsettled({ due, done, inTime }: { due: string; done: string; inTime: boolean }, { tally, day }: FormulaContext): { key: string; due: string }[] {
  const settledOn = new Map<string, string>();
  for (const { key, on } of tally.totalsOf(done, day)) if (on < (settledOn.get(key) ?? '\uffff')) settledOn.set(key, on);
  const dueOn = new Map<string, string>();
  for (const { key, on } of tally.totalsOf(due, day)) if (on > (dueOn.get(key) ?? '')) dueOn.set(key, on);
  return [...dueOn]
    .filter(([key, on]) => { const at = settledOn.get(key); return at === undefined || (inTime && at > on); })
    .map(([key, on]) => ({ key, due: on }))
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
}
