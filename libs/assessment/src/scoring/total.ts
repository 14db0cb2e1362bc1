import { Decimal } from 'decimal.js';
import type { Dimension } from '../set/indicator-set.js';
import type { IndicatorScore } from './score-indicator.js';

/** The total and what it is made of, rounded half up to two places, each from exact parts. */
export interface Total {
  total: number;
  /** What could be reached: 100, or 0 while nothing at all can be measured. */
  max: number;
  /** Points of the indicators that apply, and their weights: `score × 100 ÷ weight` is the total before extras. */
  scored: { score: number; weight: number };
  /** The same scaled to 100: the total before extras and vetoes. */
  base: number;
  bonus: number;
  malus: number;
  /** The lowest bound that a veto has set on the total; null without a veto. */
  veto: number | null;
}

/** Total = Σ scores × 100 ÷ Σ applicable weights + bonus − malus, never below 0, and not above what a veto leaves. */
export function totalOf(lines: readonly (IndicatorScore & { weight: number; counts: Dimension['counts'] })[]): Total {
  const scored = lines.filter(({ counts, applicable }) => counts === 'score' && applicable);
  const score = sum(scored.map((line) => line.score ?? new Decimal(0)));
  const weight = sum(scored.map((line) => new Decimal(line.weight)));
  const extras = lines.filter(({ counts }) => counts === 'extra').map((line) => line.score ?? new Decimal(0));
  const bonus = sum(extras.filter((extra) => extra.gt(0)));
  const malus = sum(extras.filter((extra) => extra.lt(0)).map((extra) => extra.abs()));
  const vetoes = lines.flatMap(({ veto }) => (veto ? [veto.totalAtMost] : []));
  const veto = vetoes.length === 0 ? null : Math.min(...vetoes);
  const base = weight.isZero() ? new Decimal(0) : score.times(100).div(weight);
  const total = Decimal.max(0, base.plus(bonus).minus(malus));
  return {
    total: rounded(veto === null ? total : Decimal.min(veto, total)),
    max: weight.isZero() ? 0 : 100,
    scored: { score: rounded(score), weight: rounded(weight) },
    base: rounded(base),
    bonus: rounded(bonus),
    malus: rounded(malus),
    veto,
  };
}

/** Two places, half up: the only rounding of points. */
export function rounded(points: Decimal): number {
  return points.toDecimalPlaces(2, Decimal.ROUND_HALF_UP).toNumber();
}

function sum(points: readonly Decimal[]): Decimal {
  return points.reduce((total, one) => total.plus(one), new Decimal(0));
}
