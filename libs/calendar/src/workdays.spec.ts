import { addWorkdays, isWorkday, knowsHolidaysOf, subtractWorkdays, workdaysBetween, yearsWithoutHolidays } from './index.js';

it.each([
  ['2022-01-29', true], // a Saturday worked for the Spring Festival
  ['2022-01-31', false],
  ['2022-10-07', false],
  ['2022-10-08', true],
  ['2022-10-09', true],
  ['2022-08-13', false],
])('%s is a working day: %s', (date, expected) => {
  expect(isWorkday(date)).toBe(expected);
});

it.each([
  ['2022-09-29', 1, '2022-09-30'],
  ['2022-09-30', 1, '2022-10-08'],
  ['2022-09-15', 20, '2022-10-18'],
  ['2022-05-18', 0, '2022-05-18'],
  ['9999-12-31', 5, '9999-12-31'],
])('%s and %i working days: %s', (from, count, to) => {
  expect(addWorkdays(from, count)).toBe(to);
});

it('counts and goes back the way it came', () => {
  expect(workdaysBetween('2022-09-15', '2022-10-18')).toBe(20);
  expect(workdaysBetween('2022-10-18', '2022-09-15')).toBe(0);
  expect(workdaysBetween('2022-09-30', '2022-10-07')).toBe(0);
  expect(subtractWorkdays('2022-10-18', 20)).toBe('2022-09-15');
});

it('knows which years it has the holidays of', () => {
  expect([2003, 2004, 2022, 2026].map(knowsHolidaysOf)).toEqual([false, true, true, true]);
  expect(yearsWithoutHolidays('2002-05-01', '2005-01-01')).toEqual([2002, 2003]);
  expect(yearsWithoutHolidays('2022-01-01', '2022-12-31')).toEqual([]);
});
