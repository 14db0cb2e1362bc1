import { monthEndsUntil } from './course.js';

it('ends every month that is over, and on the day itself', () => {
  expect(monthEndsUntil(2022, '2022-03-15')).toEqual(['2022-01-31', '2022-02-28', '2022-03-15']);
  expect(monthEndsUntil(2022, '2022-02-28')).toEqual(['2022-01-31', '2022-02-28']);
  expect(monthEndsUntil(2022, '2023-08-01')).toHaveLength(12);
  expect(monthEndsUntil(2022, '2023-08-01').at(-1)).toBe('2022-12-31');
  expect(monthEndsUntil(2022, '2021-12-31')).toEqual([]);
});
