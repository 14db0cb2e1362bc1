import { measure, type MeasureRule, say, type Unit } from '@app/catalogue';
import { printMeasure } from './measure.js';

const definition = (unit: Unit, rule: MeasureRule = { kind: 'sum' }) => measure('some.measure', unit, rule, say('某数', 'Some'), say('某数', 'Some'));
const rate = definition('％', { kind: 'quotient', numerator: 'a', denominator: 'b' });

describe('a measure printed by itself', () => {
  it('follows its unit', () => {
    expect(printMeasure(definition('次'), { value: 1392, numerator: null, denominator: null })).toBe('1300多');
    expect(printMeasure(definition('名'), { value: 1392, numerator: null, denominator: null })).toBe('1392');
  });

  it('is a rate of its parts, not of its rounded value', () => {
    expect(printMeasure(rate, { value: 100, numerator: 2499, denominator: 2500 })).toBe('99.9％');
    expect(printMeasure(rate, { value: 100, numerator: 4, denominator: 4 })).toBe('100％');
  });

  it('says 不适用 where it has no value, and 0 where nothing was counted', () => {
    expect(printMeasure(rate, { value: null, numerator: 0, denominator: 0 })).toBe('不适用');
    expect(printMeasure(definition('件'), { value: 0, numerator: null, denominator: null })).toBe('0');
  });
});
