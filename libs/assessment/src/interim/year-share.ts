import { yearOf } from '@app/calendar';
import { periodsEnded } from '../formula/periods.js';
import type { Pace } from '../set/indicator-set.js';

const DAY_MS = 86_400_000;
/** A last year with records in fewer months than this says nothing of the seasons. */
const MONTHS_OF_A_SHAPE = 6;

/** What was done last year, by day: how many on which day. */
export type LastYear = readonly { on: string; amount: number }[];

/** How much of the year's work is expected to be done by the end of a day, 0 to 1; null where the pace expects nothing. */
export function expectedShare(pace: Pace, year: number, day: string, lastYear: LastYear): number | null {
  switch (pace.kind) {
    case 'none':
      return null;
    case 'steady':
      return 1;
    case 'by':
      return day >= `${name(year)}-${pace.date}` ? 1 : 0;
    case 'monthly':
      return periodsEnded('months', year, day).length / 12;
    case 'quarterly':
      return periodsEnded('quarters', year, day).length / 4;
    case 'linear':
      return shareOfDays(year, day);
    case 'seasonal':
      return seasonalShare(year, day, lastYear) ?? shareOfDays(year, day);
  }
}

/** The share of a year's days that are over by the end of a day. */
export function shareOfDays(year: number, day: string): number {
  if (yearOf(day) < year) return 0;
  if (yearOf(day) > year) return 1;
  const start = Date.parse(`${name(year)}-01-01`);
  return (Date.parse(day) - start + DAY_MS) / (Date.parse(`${name(year)}-12-31`) - start + DAY_MS);
}

/** True once the year is over: then nothing is expected any more. */
export function isOver(year: number, day: string): boolean {
  return day >= `${name(year)}-12-31`;
}

/** The share that was done by the same day of last year; undefined where last year has no shape. */
function seasonalShare(year: number, day: string, lastYear: LastYear): number | undefined {
  if (yearOf(day) !== year) return shareOfDays(year, day);
  const months = new Set(lastYear.map(({ on }) => on.slice(0, 7)));
  if (months.size < MONTHS_OF_A_SHAPE) return undefined;
  const sameDay = `${name(year - 1)}${day.slice(4)}`;
  const total = lastYear.reduce((sum, { amount }) => sum + amount, 0);
  return lastYear.filter(({ on }) => on <= sameDay).reduce((sum, { amount }) => sum + amount, 0) / total;
}

function name(year: number): string {
  return String(year).padStart(4, '0');
}
