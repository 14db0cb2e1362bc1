import { Decimal } from 'decimal.js';
import type { FormulaContext } from '../formula/context.js';
import { measuresIn } from '../formula/formula.js';
import { type Period, periodsEnded, periodsIn } from '../formula/periods.js';
import type { MeasuredIndicator } from '../scoring/measured-indicator.js';
import { finalForecast, type Forecast, forecastCount, forecastPeriods, forecastRate } from './forecast.js';
import { targetOf } from './light.js';
import { periodOfPace, periodsLeft } from './next-acts.js';
import { settlingIn, unsettled } from './settling.js';
import { expectedShare, isOver, type LastYear } from './year-share.js';

type LastYearOf = (measure: string) => LastYear;

/** Units that are counted in whole things: half a session is none. */
const FRACTIONAL_UNITS: ReadonlySet<string> = new Set(['％', '学时', '分']);

/** What is expected by the day, in the unit of the indicator; whole things only when they are whole. null where nothing is expected. */
export function expectedOf(measured: MeasuredIndicator, { year, day }: FormulaContext, lastYear: LastYearOf): number | null {
  const target = targetOf(measured);
  const share = shareFor(measured, year, day, lastYear);
  if (target === null || share === null) return null;
  // A share of eight twelfths in floating point must not lose the eighth month.
  const expected = target.times(share).toDecimalPlaces(9, Decimal.ROUND_HALF_UP);
  if (!FRACTIONAL_UNITS.has(measured.indicator.unit)) return expected.floor().toNumber();
  return wholeParts(expected, measured).toDecimalPlaces(1, Decimal.ROUND_HALF_UP).toNumber();
}

/** A share of a few things grows by whole things too: of five kinds of places one is 20 per cent, and 8 per cent are none. */
function wholeParts(expected: Decimal, { indicator, evaluation }: MeasuredIndicator): Decimal {
  if (indicator.unit !== '％' || indicator.pace.kind === 'steady' || evaluation.kind !== 'number' || !evaluation.denominator) return expected;
  const { denominator } = evaluation;
  return expected.times(denominator).div(100).floor().times(100).div(denominator);
}

/** What the year will end with; undefined where that cannot be said: no number, no growth, or too early. */
export function forecastOf(measured: MeasuredIndicator, context: FormulaContext, lastYear: LastYearOf): Forecast | undefined {
  const { year, day } = context;
  const { evaluation, indicator: { pace, unit } } = measured;
  if (evaluation.kind !== 'number') return undefined;
  const value = evaluation.value.toDecimalPlaces(unit === '％' ? 1 : 2, Decimal.ROUND_HALF_UP).toNumber();
  if (isOver(year, day)) return finalForecast(value);
  const { numerator, denominator } = evaluation;
  if (pace.kind === 'steady' && numerator && denominator) return forecastRate(numerator.toNumber(), denominator.toNumber(), value);
  const periods = periodOfPace(pace);
  if (periods) return forecastPeriods(value, keptPeriods(measured, periods, context, value));
  if (pace.kind !== 'linear' && pace.kind !== 'seasonal') return undefined;
  return forecastCount(value, shareFor(measured, year, day, lastYear) ?? 0, !FRACTIONAL_UNITS.has(unit), unit === '％' ? 100 : undefined);
}

/**
 * The most that can still be reached: a month without its session stays without; what was late stays late, so that a
 * target of 100 per cent is gone. Undefined where there is no bound.
 */
export function reachableOf({ indicator, formula, evaluation }: MeasuredIndicator, context: FormulaContext): number | undefined {
  if (evaluation.kind !== 'number') return undefined;
  const periods = periodOfPace(indicator.pace);
  if (periods && formula.kind === 'measure') return evaluation.value.plus(periodsLeft(periods, formula.code, context)).toNumber();
  const settling = settlingIn(formula, context);
  if (settling?.inTime && unsettled(settling, context).length > 0) return 99.99;
  return undefined;
}

/** How many of the periods that are over were kept, and how many may still be; by the number alone where the formula names none. */
function keptPeriods({ formula }: MeasuredIndicator, period: Period, context: FormulaContext, value: number): { kept: number; over: number; left: number } {
  const over = periodsEnded(period, context.year, context.day);
  if (formula.kind === 'measure') {
    const keys = context.tally.keysOf(context.definitionOf(formula.code), context.day);
    return { kept: over.filter((name) => keys.has(name)).length, over: over.length, left: periodsLeft(period, formula.code, context) };
  }
  const all = periodsIn(period, context.year).length;
  return { kept: Math.min(value, over.length), over: over.length, left: Math.max(0, all - Math.max(over.length, value)) };
}

function shareFor({ indicator, formula }: MeasuredIndicator, year: number, day: string, lastYear: LastYearOf): number | null {
  const measure = measuresIn(formula)[0];
  return expectedShare(indicator.pace, year, day, measure === undefined ? [] : lastYear(measure));
}
