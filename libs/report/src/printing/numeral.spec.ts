import { printDate } from './date.js';
import { chineseNumeral } from './numeral.js';

it.each([
  [1, '一'], [9, '九'], [10, '十'], [12, '十二'], [20, '二十'], [35, '三十五'], [100, '一百'], [101, '一百零一'], [110, '一百一十'], [999, '九百九十九'],
])('%i is counted as %s', (value, numeral) => {
  expect(chineseNumeral(value)).toBe(numeral);
});

it('prints a date without leading zeros', () => {
  expect(printDate('2022-06-04')).toBe('2022年6月4日');
});
