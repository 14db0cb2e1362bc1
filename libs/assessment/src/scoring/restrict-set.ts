import { Decimal } from 'decimal.js';
import { countsAs, type Indicator, type IndicatorSet } from '../set/indicator-set.js';
import type { Rule } from '../rules/rule.js';

/**
 * The set as it applies to a bureau with these packs: what needs another pack is left out, and the weights of the rest are
 * rescaled to 100, in hundredths of a point by largest remainder, steps and caps along with them.
 */
export function restrictSet(set: IndicatorSet, packs: ReadonlySet<string>): IndicatorSet {
  const kept = set.indicators.filter(({ pack }) => pack === undefined || packs.has(pack));
  if (kept.length === set.indicators.length) return set;
  const weights = rescale(kept.map((indicator) => (countsAs(set, indicator) === 'score' ? indicator.weight : 0)));
  return { ...set, indicators: kept.map((indicator, index) => withWeight(indicator, weights[index] ?? 0)) };
}

/** Weights in the same proportions that add up to exactly 100, each with two decimals. Zeros stay; all zeros stay zeros. */
export function rescale(weights: readonly number[]): number[] {
  const sum = weights.reduce((total, weight) => total.plus(weight), new Decimal(0));
  if (sum.isZero()) return [...weights];
  const exact = weights.map((weight) => new Decimal(weight).times(10_000).div(sum));
  const parts = exact.map((share, index) => ({ index, cents: share.floor(), rest: share.minus(share.floor()) }));
  const missing = new Decimal(10_000).minus(parts.reduce((total, { cents }) => total.plus(cents), new Decimal(0))).toNumber();
  const next = new Set([...parts].sort((a, b) => b.rest.comparedTo(a.rest) || a.index - b.index).slice(0, missing).map(({ index }) => index));
  return parts.map(({ index, cents }) => cents.plus(next.has(index) ? 1 : 0).div(100).toNumber());
}

function withWeight(indicator: Indicator, weight: number): Indicator {
  if (indicator.weight === 0) return indicator;
  const factor = new Decimal(weight).div(indicator.weight);
  return { ...indicator, weight, rule: scaleRule(indicator.rule, (points) => Decimal.min(weight, factor.times(points)).toNumber()) };
}

function scaleRule(rule: Rule, scale: (points: number) => number): Rule {
  switch (rule.kind) {
    case 'DEADLINE':
      return { ...rule, lateDeduct: scale(rule.lateDeduct) };
    case 'PER_MISSING':
    case 'PER_EVENT':
      return { ...rule, step: scale(rule.step), ...(rule.cap === undefined ? {} : { cap: scale(rule.cap) }) };
    case 'BAND':
      return { ...rule, step: scale(rule.step) };
    default:
      return rule;
  }
}
