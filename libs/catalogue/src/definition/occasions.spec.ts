import { daysFromOccasion } from './occasions.js';

it.each([
  ['国家宪法日', '2022-12-04', 0],
  ['国家宪法日', '2022-12-01', 3],
  ['国家宪法日', '2023-01-03', 30],
  ['世界湿地日', '2021-12-31', 33],
  ['世界湿地日', '2024-03-01', 28],
  ['世界湿地日', '0001-02-02', 0],
  ['国家宪法日', '9999-12-31', 27],
])('%s and %s are %i days apart', (occasion, date, days) => {
  expect(daysFromOccasion(occasion, date)).toBe(days);
});

it.each(['爱鸟周', '', '某某日'])('“%s” has no fixed day', (occasion) => {
  expect(daysFromOccasion(occasion, '2022-05-18')).toBeUndefined();
});
