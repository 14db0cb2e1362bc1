import type { Text } from '@app/catalogue';
import { Decimal } from 'decimal.js';
import type { FormulaContext } from './formula/context.js';
import type { Evaluation } from './formula/evaluate.js';
import { expectedOf, forecastOf, reachableOf } from './interim/course.js';
import type { Forecast } from './interim/forecast.js';
import { type Light, lightOf } from './interim/light.js';
import { missingOf } from './interim/missing.js';
import { type ActType, type NextAct, nextActsOf } from './interim/next-acts.js';
import { isOver, type LastYear } from './interim/year-share.js';
import { type MeasuredIndicator, measureSet, type Settings } from './scoring/measured-indicator.js';
import { restrictSet } from './scoring/restrict-set.js';
import { scoreIndicator } from './scoring/score-indicator.js';
import { rounded, type Total, totalOf } from './scoring/total.js';
import { countsAs, type Dimension, type Indicator, type IndicatorSet, setLabel } from './set/indicator-set.js';

/** All that an assessment is made of, as of one moment. */
export interface AssessmentInput {
  set: IndicatorSet;
  context: FormulaContext;
  settings: Settings;
  /** Packs of the organisation that are on. */
  packs: ReadonlySet<string>;
  /** What was counted of a measure last year, by day. */
  lastYear: (measure: string) => LastYear;
  /** The record types that feed a measure. */
  feeding: (measure: string) => readonly ActType[];
  profileLabel: (name: string) => Text;
}

/** One indicator as people see it. */
export interface IndicatorLine {
  code: string;
  name: Text;
  dimension: string;
  /** What it is worked out by, over measures. */
  formula: string;
  counts: Dimension['counts'];
  /** A number in the unit, a date for a deadline, a grade; null where there is none. */
  value: number | string | null;
  numerator: number | null;
  denominator: number | null;
  unit: string;
  direction: Indicator['direction'];
  target: number | null;
  /** The date a deadline falls on. */
  due: string | null;
  weight: number;
  rule: Indicator['rule'];
  score: number | null;
  /** Points the authority gave; null while it has given none. */
  authorityScore: number | null;
  applicable: boolean;
  light: Light | null;
  expected: number | null;
  forecast: Forecast | null;
  missing: Text[];
  next: NextAct[];
  source: string;
  evidence: readonly string[];
}

/** A bureau's assessment for a year as of a day. */
export interface Assessment extends Total {
  set: string;
  title: Text;
  /** In the order of the set; those without an indicator for the bureau too. */
  dimensions: readonly Dimension[];
  year: number;
  on: string;
  /** The total if the forecasts come true. */
  forecastTotal: number;
  indicators: IndicatorLine[];
}

interface Scored {
  measured: MeasuredIndicator;
  counts: Dimension['counts'];
}

/** Scores a year under a set and looks ahead. Pure. */
export function assess(input: AssessmentInput): Assessment {
  const { context, settings, packs } = input;
  const set = restrictSet(input.set, packs);
  const scored = measureSet(set, context, settings).map((measured): Scored => ({ measured, counts: countsAs(set, measured.indicator) }));
  const total = totalOf(scored.map((one) => scoreOf(one)));
  const worth = total.scored.weight === 0 ? new Decimal(0) : new Decimal(100).div(total.scored.weight);
  const lines = scored.map((one) => lineOf(one, input, worth));
  const ends = scored.map((one, index) => scoreOf(one, foreseen(one.measured, lines[index]?.forecast ?? null)));
  const { title, dimensions } = input.set;
  return { set: setLabel(input.set), title, dimensions, year: context.year, on: context.day, ...total, forecastTotal: totalOf(ends).total, indicators: lines };
}

function scoreOf({ measured, counts }: Scored, evaluation = measured.evaluation) {
  return { ...scoreIndicator(measured, counts, evaluation), weight: measured.indicator.weight, counts };
}

function lineOf({ measured, counts }: Scored, { context, settings, lastYear, feeding, profileLabel }: AssessmentInput, worth: Decimal): IndicatorLine {
  const { indicator, evaluation, target, due } = measured;
  const { code, name, dimension, formula, unit, direction, weight, rule, source, evidence } = indicator;
  const { score, applicable } = scoreIndicator(measured, counts);
  const expected = expectedOf(measured, context, lastYear);
  const over = isOver(context.year, context.day);
  const forecast = forecastOf(measured, context, lastYear);
  return {
    code, name, dimension, formula, counts, unit, direction, weight, rule, due, source, evidence, applicable, expected,
    value: shownValue(evaluation, unit),
    numerator: evaluation.kind === 'number' ? evaluation.numerator?.toNumber() ?? null : null,
    denominator: evaluation.kind === 'number' ? evaluation.denominator?.toNumber() ?? null : null,
    target: target?.toNumber() ?? null,
    score: score === null ? null : rounded(score),
    authorityScore: settings.marks.get(code)?.authority ?? null,
    light: lightOf(measured, { counts, day: context.day, over, expected, reachable: reachableOf(measured, context) }),
    forecast: forecast ?? null,
    missing: counts === 'extra' ? [] : missingOf(measured, context, profileLabel),
    next: counts === 'score' && !over ? nextActsOf(measured, context, feeding, worth) : [],
  };
}

/** Rates to one decimal, other numbers to two, half up. */
function shownValue(evaluation: Evaluation, unit: string): number | string | null {
  if (evaluation.kind === 'text') return evaluation.value;
  if (evaluation.kind !== 'number') return null;
  return evaluation.value.toDecimalPlaces(unit === '％' ? 1 : 2, Decimal.ROUND_HALF_UP).toNumber();
}

/** The value that a forecast makes of an indicator. */
function foreseen({ indicator, evaluation }: MeasuredIndicator, forecast: Forecast | null): Evaluation {
  if (!forecast || evaluation.kind !== 'number' || forecast.method === 'final' || forecast.method === 'rate') return evaluation;
  // Where events are counted, a rate says nothing of how many there will be.
  if (indicator.rule.kind === 'PER_EVENT' && evaluation.denominator) return evaluation;
  return { kind: 'number', value: new Decimal(forecast.value) };
}
