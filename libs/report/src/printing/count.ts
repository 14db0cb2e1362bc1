import { percentage, type Unit } from '@app/catalogue';

const CUT_UNITS: ReadonlySet<Unit> = new Set<Unit>(['次', '幅', '件', '起']);

/**
 * A count as running text gives it, without its unit word. Things that come in great numbers (次 幅 件 起) are cut to the
 * hundred, from ten thousand on to a tenth of 万, with 多 when something was cut: 1392 → `1300多`. All others are exact.
 */
export function printCount(value: number, unit: Unit): string {
  if (value < 100 || !CUT_UNITS.has(unit)) return String(value);
  const step = value < 10_000 ? 100 : 1000;
  const steps = Math.floor(value / step);
  const kept = value < 10_000 ? String(steps * step) : `${String(steps / 10)}万`;
  return value % step === 0 ? kept : `${kept}多`;
}

/**
 * A rate, its sign included; undefined when there is nothing to divide by. `100％` only when nobody is missing: a rate
 * that rounding alone would lift to 100 is cut.
 */
export function printRate(numerator: number, denominator: number): string | undefined {
  if (numerator === denominator && denominator > 0) return '100％';
  const rate = percentage(numerator, denominator);
  if (rate === null) return undefined;
  const shown = numerator < denominator ? Math.min(rate, 99.9) : rate;
  return `${shown.toFixed(1)}％`;
}
