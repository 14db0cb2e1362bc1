import { Decimal } from 'decimal.js';
import type { Evaluation } from '../formula/evaluate.js';
import type { VetoEffect } from '../rules/rule.js';
import { malusOf, scoreRule } from '../rules/score-rule.js';
import type { Dimension } from '../set/indicator-set.js';
import type { MeasuredIndicator } from './measured-indicator.js';

/** What an indicator brings to the total. Exact; rounded only where it is shown. */
export interface IndicatorScore {
  /** Points; of an extra those added (above 0) or taken (below). null where it is not scored. */
  score: Decimal | null;
  /** Whether its weight counts; where it does not, the others are rescaled. */
  applicable: boolean;
  /** A veto that its value brings on. */
  veto: VetoEffect | null;
}

const NOT_SCORED: IndicatorScore = { score: null, applicable: false, veto: null };

/** Scores one indicator. `evaluation` may be another than the measured one: a forecast, or what one more act would make of it. */
export function scoreIndicator(measured: MeasuredIndicator, counts: Dimension['counts'], evaluation = measured.evaluation): IndicatorScore {
  const { indicator, target, due } = measured;
  const { rule, direction } = indicator;
  if (counts === 'internal') return { ...NOT_SCORED, applicable: evaluation.kind === 'number' };
  // What the organisation has not said of itself is never made up for, whatever the policy.
  if (evaluation.kind === 'lacks') return NOT_SCORED;
  if (isUnknown(measured, evaluation)) return byPolicy(measured, counts);
  const weight = new Decimal(indicator.weight);
  const value = evaluation.kind === 'number' || evaluation.kind === 'text' ? evaluation.value : null;
  const events = eventsOf(measured, evaluation);
  if (counts === 'extra') {
    const score = rule.kind === 'PER_EVENT' ? new Decimal(0).minus(malusOf(rule, events)) : scoreRule(rule, { weight, target, direction, value, events, due });
    return { score, applicable: true, veto: rule.kind === 'VETO' && events.gt(0) ? rule.effect : null };
  }
  const bound = rule.kind === 'RATIO' ? rule.vetoBelow : undefined;
  return {
    score: scoreRule(rule, { weight, target, direction, value, events, due }),
    applicable: true,
    veto: bound && value instanceof Decimal && value.lt(bound.value) ? bound.effect : null,
  };
}

/** How often what the rule punishes happened: of a rate the misses (or, where less is better, the hits), else the value. */
export function eventsOf({ indicator }: Pick<MeasuredIndicator, 'indicator'>, evaluation: Evaluation): Decimal {
  if (evaluation.kind !== 'number') return new Decimal(0);
  const { value, numerator, denominator } = evaluation;
  const events = !numerator || !denominator ? value : indicator.direction === 'lower' ? numerator : denominator.minus(numerator);
  // A formula may subtract: nothing happens less than never.
  return Decimal.max(0, events);
}

/** Nothing to be measured; but a deadline that is known can be missed. */
function isUnknown({ indicator, due }: MeasuredIndicator, evaluation: Evaluation): boolean {
  return indicator.rule.kind === 'DEADLINE' ? due === null : evaluation.kind === 'nothing';
}

function byPolicy({ indicator }: MeasuredIndicator, counts: Dimension['counts']): IndicatorScore {
  if (counts === 'extra') return { score: new Decimal(0), applicable: true, veto: null };
  switch (indicator.naPolicy) {
    case 'full':
      return { score: new Decimal(indicator.weight), applicable: true, veto: null };
    case 'zero':
      return { score: new Decimal(0), applicable: true, veto: null };
    case 'exclude':
      return NOT_SCORED;
  }
}
