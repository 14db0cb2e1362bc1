import type { DueItem, SettledRule } from '@app/catalogue';
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

/** The rule by which a formula counts things that were due and then settled. */
export function settlingIn(formula: Formula, context: Pick<FormulaContext, 'definitionOf'>): SettledRule | undefined {
  const counted = rateIn(formula, context)?.numerator ?? formula;
  if (counted.kind !== 'measure' || counted.code.startsWith('records.')) return undefined;
  const { rule } = context.definitionOf(counted.code);
  return rule.kind === 'settled' ? rule : undefined;
}

/** Things that were due by the day and are not settled, or not in time, the longest due first; of one day in order of their keys. */
export function unsettled(rule: SettledRule, { tally, day }: FormulaContext): DueItem[] {
  const place = ({ due, key }: DueItem): string => `${due} ${key}`;
  return tally.dueItems(rule, day).filter(({ settled }) => !settled).sort((a, b) => (place(a) < place(b) ? -1 : 1));
}
