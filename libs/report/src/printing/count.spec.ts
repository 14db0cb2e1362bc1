import type { Unit } from '@app/catalogue';
import fc from 'fast-check';
import { printCount, printRate } from './count.js';

const cutUnits: Unit[] = ['次', '幅', '件', '起'];

describe('a count', () => {
  it.each([
    [1, '1'], [99, '99'], [100, '100'], [101, '100多'], [386, '300多'], [1300, '1300'], [1392, '1300多'], [9999, '9900多'],
    [10_000, '1万'], [10_050, '1万多'], [23_000, '2.3万'], [23_512, '2.3万多'], [120_000, '12万'],
  ])('of %i 次 is printed %s', (value, printed) => {
    expect(printCount(value, '次')).toBe(printed);
  });

  it.each(['人', '名', '期', '项', '个', '份', '类'] as Unit[])('in %s is exact', (unit) => {
    expect(printCount(1392, unit)).toBe('1392');
  });

  it('never says more than there is, and says 多 exactly when something was cut', () => {
    fc.assert(fc.property(fc.nat(10_000_000), fc.constantFrom(...cutUnits), (value, unit) => {
      const [, digits = '', wan, more] = /^([\d.]+)(万)?(多)?$/.exec(printCount(value, unit)) ?? [];
      const said = Math.round(Number(digits) * (wan ? 10_000 : 1));
      expect(said).toBeLessThanOrEqual(value);
      expect(said < value).toBe(more === '多');
    }));
  });
});

describe('a rate', () => {
  it.each([
    [9, 9, '100％'], [8, 9, '88.9％'], [1, 2, '50.0％'], [2499, 2500, '99.9％'], [39, 40, '97.5％'], [0, 4, '0.0％'],
  ])('of %i in %i is printed %s', (numerator, denominator, printed) => {
    expect(printRate(numerator, denominator)).toBe(printed);
  });

  it('has nothing to say where nothing was counted', () => {
    expect(printRate(0, 0)).toBeUndefined();
  });

  it('is 100 only when nobody is missing', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.nat(1_000_000), (denominator, some) => {
      const numerator = Math.min(some, denominator);
      expect(printRate(numerator, denominator) === '100％').toBe(numerator === denominator);
    }));
  });
});
