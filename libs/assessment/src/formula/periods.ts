import { isoWeeksOf, lastDayOfMonth, lastDayOfQuarter, monthsOf } from '@app/calendar';

export type Period = 'weeks' | 'months' | 'quarters';

const QUARTERS = ['Q1', 'Q2', 'Q3', 'Q4'];

/** The ISO weeks, months or quarters of a year with their last days: `2022-W05`, `2022-03`, `Q1`. */
export function periodsIn(period: Period, year: number): { name: string; end: string }[] {
  switch (period) {
    case 'weeks':
      return isoWeeksOf(year).map(({ label, sunday }) => ({ name: label, end: sunday }));
    case 'months':
      return monthsOf(year).map((month) => ({ name: month, end: lastDayOfMonth(month) }));
    case 'quarters':
      return QUARTERS.map((quarter) => ({ name: quarter, end: lastDayOfQuarter(year, quarter) }));
  }
}

/** Those that are over by the end of a day. */
export function periodsEnded(period: Period, year: number, day: string): string[] {
  return periodsIn(period, year).filter(({ end }) => end <= day).map(({ name }) => name);
}

/** The reports of the supervision cycle due by a day, by the keys they are counted under. */
export function cyclesEnded(year: number, day: string): string[] {
  const name = String(year).padStart(4, '0');
  return [
    ...periodsEnded('weeks', year, day).map((week) => `week|${week}`),
    ...periodsEnded('months', year, day).map((month) => `month|${month}`),
    ...periodsEnded('quarters', year, day).map((quarter) => `quarter|${name}-${quarter}`),
  ];
}
