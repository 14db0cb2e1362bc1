import { Decimal } from 'decimal.js';

/** What the year will end with if things go on like this, and between which bounds four times out of five. */
export interface Forecast {
  value: number;
  low: number;
  high: number;
  method: ForecastMethod;
}

/**
 * - `final`: the year is over, the value stands;
 * - `pace`: value ÷ share of the year's work expected by now; bounds as if what is still to come were counted by chance
 *   (a Poisson process whose rate is itself estimated from what came so far);
 * - `periods`: the periods left, kept as often as those that are over (Laplace's rule), binomial bounds;
 * - `rate`: the rate so far; Wilson's score bounds.
 */
export type ForecastMethod = 'final' | 'pace' | 'periods' | 'rate';

/** The normal quantile of a two-sided 80 per cent. */
const Z = 1.2816;
/** Before this share of the year's work is due, what came so far says nothing. */
const TOO_EARLY = 0.04;

/** A count that grows over the year. `most`: what it cannot exceed. Undefined while it is too early to say. */
export function forecastCount(value: number, share: number, whole: boolean, most = Infinity): Forecast | undefined {
  if (share < TOO_EARLY) return undefined;
  const expected = value / share;
  // Half a count more (Jeffreys), so that what has not happened yet is not taken for impossible.
  const spread = Z * Math.sqrt(Math.max(0, (value + 0.5) / share - (value + 0.5)) / share);
  const within = (number: number): number => round(Math.max(value, Math.min(most, number)), whole ? 0 : 1);
  return { value: within(expected), low: within(expected - spread), high: within(expected + spread), method: 'pace' };
}

/** Periods of which each is kept or missed: of those that are `over`, `kept` were; `left` are those that may still be kept. */
export function forecastPeriods(value: number, { kept, over, left }: { kept: number; over: number; left: number }): Forecast {
  const chance = (kept + 1) / (over + 2);
  const spread = Z * Math.sqrt(left * chance * (1 - chance));
  const within = (number: number): number => Math.min(value + left, Math.max(value, Math.round(number)));
  const likely = within(value + left * (over === 0 ? 1 : kept / over));
  return {
    value: likely,
    low: Math.min(likely, within(value + left * chance - spread)),
    high: Math.max(likely, within(value + left * chance + spread)),
    method: 'periods',
  };
}

/** A rate of items that are due already, in per cent. */
export function forecastRate(numerator: number, denominator: number, value: number): Forecast {
  const share = Math.min(1, numerator / denominator);
  const centre = share + (Z * Z) / (2 * denominator);
  const spread = Z * Math.sqrt((share * (1 - share)) / denominator + (Z * Z) / (4 * denominator * denominator));
  const scale = 1 + (Z * Z) / denominator;
  return { value, low: Math.min(value, round((100 * Math.max(0, centre - spread)) / scale, 1)), high: Math.max(value, round((100 * (centre + spread)) / scale, 1)), method: 'rate' };
}

export function finalForecast(value: number): Forecast {
  return { value, low: value, high: value, method: 'final' };
}

function round(value: number, places: number): number {
  return new Decimal(value).toDecimalPlaces(places, Decimal.ROUND_HALF_UP).toNumber();
}
