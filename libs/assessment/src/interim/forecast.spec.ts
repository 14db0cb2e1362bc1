import fc from 'fast-check';
import { finalForecast, type Forecast, forecastCount, forecastPeriods, forecastRate } from './forecast.js';

it.each<[Forecast | undefined, Partial<Forecast> | undefined]>([
  [forecastCount(19, 0.5, true), { value: 38, method: 'pace' }],
  [forecastCount(0, 0.5, true), { value: 0, low: 0, high: 1 }],
  [forecastPeriods(0, { kept: 0, over: 0, left: 12 }), { value: 12, low: 4, high: 12 }],
  [forecastCount(5, 0.03, true), undefined],
  [forecastCount(80, 0.5, false, 100), { value: 100, high: 100 }],
  [forecastCount(24, 1, true), { value: 24, low: 24, high: 24 }],
  [forecastPeriods(8, { kept: 8, over: 8, left: 4 }), { value: 12, method: 'periods' }],
  [forecastPeriods(7, { kept: 7, over: 8, left: 4 }), { value: 11 }],
  [forecastPeriods(9, { kept: 8, over: 8, left: 3 }), { value: 12 }],
  [forecastPeriods(12, { kept: 12, over: 12, left: 0 }), { value: 12, low: 12, high: 12 }],
  [forecastRate(9, 10, 90), { value: 90, method: 'rate' }],
  [finalForecast(3), { value: 3, low: 3, high: 3, method: 'final' }],
])('%j is %j', (forecast, expected) => {
  if (expected === undefined) expect(forecast).toBeUndefined();
  else expect(forecast).toMatchObject(expected);
});

const holds = ({ value, low, high }: Forecast, least: number) => {
  expect(low).toBeLessThanOrEqual(value);
  expect(high).toBeGreaterThanOrEqual(value);
  expect(low).toBeGreaterThanOrEqual(least);
};

it('lies within its bounds, and never below what there is', () => {
  fc.assert(fc.property(fc.nat(5000), fc.double({ min: 0.04, max: 1, noNaN: true }), (value, share) => {
    const forecast = forecastCount(value, share, true);
    if (forecast) holds(forecast, value);
  }));
  fc.assert(fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(500), (denominator, part) => {
    const numerator = Math.min(denominator, part);
    holds(forecastRate(numerator, denominator, Math.round((1000 * numerator) / denominator) / 10), 0);
  }));
});

it('narrows as the year goes on', () => {
  const width = (share: number): number => {
    const { low, high } = forecastCount(Math.round(1200 * share), share, true) ?? { low: NaN, high: NaN };
    return high - low;
  };
  expect([0.1, 0.3, 0.6, 0.9].map(width)).toEqual([...[0.1, 0.3, 0.6, 0.9].map(width)].sort((a, b) => b - a));
});

it('of periods lies within its bounds, below what is left, and does not mind being too early', () => {
  fc.assert(fc.property(fc.nat(12), fc.nat(12), fc.nat(12), (over, part, left) => {
    const kept = Math.min(over, part);
    const forecast = forecastPeriods(kept, { kept, over, left });
    holds(forecast, kept);
    expect(forecast.high).toBeLessThanOrEqual(kept + left);
  }));
});

it('never takes back what is there already, whatever it may not exceed', () => {
  expect(forecastCount(120, 0.5, false, 100)).toMatchObject({ value: 120, low: 120, high: 120 });
});
