import fc from 'fast-check';
import { instantOf, microsOf, normalizeInstant, shanghaiDateOf, wholeDaysLate } from './index.js';

describe('an instant', () => {
  it.each([
    ['2022-01-04T16:18:28+08:00', '2022-01-04T16:18:28+08:00'],
    ['2022-01-04T08:18:28Z', '2022-01-04T16:18:28+08:00'],
    ['2022-12-31T23:59:59.999999999Z', '2023-01-01T07:59:59.999999+08:00'],
    ['2022-01-04T16:18:28.500+08:00', '2022-01-04T16:18:28.5+08:00'],
    ['1969-12-31T23:59:59.000001Z', '1970-01-01T07:59:59.000001+08:00'],
  ])('%s is written %s', (text, written) => {
    expect(normalizeInstant(text)).toBe(written);
  });

  it.each(['2022-01-04T16:18:28', '2022-01-04', '2023-02-29T00:00:00Z', '2022-01-04T24:00:00Z', '2022-01-04T23:59:60Z', '0000-01-01T00:00:00Z', 'yesterday'])(
    '%s is none', (text) => {
      expect(microsOf(text)).toBeUndefined();
    },
  );

  it('keeps every microsecond', () => {
    fc.assert(fc.property(fc.bigInt({ min: -2_000_000_000_000_000n, max: 9_000_000_000_000_000n }), (micros) => {
      expect(microsOf(instantOf(micros))).toBe(micros);
    }));
  });

  it('has the date of Shanghai', () => {
    expect(shanghaiDateOf(microsOf('2022-12-31T16:00:00Z') ?? 0n)).toBe('2023-01-01');
  });

  it('tells how many days after a date it lies', () => {
    const recorded = microsOf('2022-03-10T00:00:00+08:00') ?? 0n;
    expect(wholeDaysLate('2022-03-01', recorded)).toBe(9);
    expect(wholeDaysLate('2022-03-11', recorded)).toBe(-1);
  });
});
