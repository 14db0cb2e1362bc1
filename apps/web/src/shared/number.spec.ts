import { changeText, numberText } from './number.js';

it('groups thousands, keeps two decimals at most, and shows what is not applicable as a dash', () => {
  expect([1387, 0, 12.345, 1_000_000, null, undefined].map(numberText)).toEqual(['1,387', '0', '12.35', '1,000,000', '—', '—']);
});

it('gives a change its sign', () => {
  expect([5, -2, 0, 1387.5, null].map(changeText)).toEqual(['+5', '−2', '±0', '+1,387.5', '—']);
});
