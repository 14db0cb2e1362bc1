import { addDays, addMonths, isoWeekOf, isoWeeksOf, lastDayOfMonth, lastDayOfQuarter, monthsOf, quarterOf } from './index.js';

it.each([
  ['2022-01-01', 2021, '2021-W52', '2022-01-02'],
  ['2022-01-03', 2022, '2022-W01', '2022-01-09'],
  ['2022-12-31', 2022, '2022-W52', '2023-01-01'],
  ['2020-12-31', 2020, '2020-W53', '2021-01-03'],
  ['2024-12-30', 2025, '2025-W01', '2025-01-05'],
])('%s lies in ISO week %i %s, which ends %s', (date, year, label, sunday) => {
  expect(isoWeekOf(date)).toEqual({ year, label, sunday });
});

it('lists the weeks of a year', () => {
  expect(isoWeeksOf(2022).map(({ label }) => label)).toHaveLength(52);
  expect(isoWeeksOf(2020).at(-1)?.label).toBe('2020-W53');
  expect(isoWeeksOf(2022)[0]?.sunday).toBe('2022-01-09');
});

it('knows months and quarters', () => {
  expect(monthsOf(2022)[11]).toBe('2022-12');
  expect(lastDayOfMonth('2024-02')).toBe('2024-02-29');
  expect(lastDayOfQuarter(2022, 'Q2')).toBe('2022-06-30');
  expect(['2022-03-31', '2022-04-01'].map(quarterOf)).toEqual(['Q1', 'Q2']);
  expect(addMonths('2022-01-31', 1)).toBe('2022-02-28');
  expect(addMonths('2022-11-15', 14)).toBe('2024-01-15');
  expect(addDays('2022-12-31', 1)).toBe('2023-01-01');
});
