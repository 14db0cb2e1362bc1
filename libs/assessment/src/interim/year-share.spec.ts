import { expectedShare, isOver, shareOfDays } from './year-share.js';

const months = (year: number, ...numbers: number[]) => numbers.map((month) => ({ on: `${String(year)}-${String(month).padStart(2, '0')}-15`, amount: 10 }));
const spring = months(2021, 1, 2, 3, 4, 5, 6).map((one) => (one.on < '2021-04' ? { ...one, amount: 30 } : one));

it.each<[Parameters<typeof expectedShare>[0], string, number | null]>([
  [{ kind: 'none' }, '2022-06-30', null],
  [{ kind: 'steady' }, '2022-01-01', 1],
  [{ kind: 'by', date: '03-31' }, '2022-03-30', 0],
  [{ kind: 'by', date: '03-31' }, '2022-03-31', 1],
  [{ kind: 'monthly' }, '2022-08-30', 7 / 12],
  [{ kind: 'monthly' }, '2022-08-31', 8 / 12],
  [{ kind: 'quarterly' }, '2022-09-29', 2 / 4],
  [{ kind: 'quarterly' }, '2023-01-05', 1],
  [{ kind: 'linear' }, '2022-01-01', 1 / 365],
  [{ kind: 'linear' }, '2022-12-31', 1],
  [{ kind: 'linear' }, '2021-12-31', 0],
  [{ kind: 'linear' }, '2023-06-01', 1],
])('%j expects by %s of the year %j', (pace, day, expected) => {
  expect(expectedShare(pace, 2022, day, [])).toBe(expected);
});

it('takes the seasons of last year, when it had any', () => {
  const seasonal = (day: string, lastYear: Parameters<typeof expectedShare>[3]) => expectedShare({ kind: 'seasonal' }, 2022, day, lastYear);
  expect(seasonal('2022-03-31', spring)).toBe(90 / 120);
  expect(seasonal('2022-12-31', spring)).toBe(1);
  expect(seasonal('2023-02-01', spring)).toBe(1);
  // Five months, or one stray record, are no shape.
  expect(seasonal('2022-03-31', months(2021, 1, 2, 3, 4, 5))).toBe(shareOfDays(2022, '2022-03-31'));
  expect(seasonal('2022-03-31', [])).toBe(90 / 365);
});

it('knows when a year is over', () => {
  expect([isOver(2022, '2022-12-30'), isOver(2022, '2022-12-31'), isOver(2022, '2023-05-01')]).toEqual([false, true, true]);
});
