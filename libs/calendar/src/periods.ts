import { addDays, monthOf, within, yearOf } from './calendar-date.js';

/** An ISO week: Monday to Sunday, of the year that holds its Thursday. */
export interface IsoWeek {
  readonly year: number;
  /** `2022-W05`. */
  readonly label: string;
  readonly sunday: string;
}

let lastAsked: { date: string; week: IsoWeek } | undefined;

/** The ISO week of a date (ISO 8601). The last answer is kept: entries of one day come one after another. */
export function isoWeekOf(date: string): IsoWeek {
  if (lastAsked?.date !== date) lastAsked = { date, week: computeIsoWeek(date) };
  return lastAsked.week;
}

function computeIsoWeek(date: string): IsoWeek {
  const sunday = addDays(date, (7 - weekdayOf(date)) % 7);
  const thursday = addDays(sunday, -3);
  const year = yearOf(thursday);
  const week = Math.floor((Date.parse(thursday) - Date.parse(`${nameOf(year)}-01-01`)) / (7 * DAY_MS)) + 1;
  return { year, label: `${nameOf(year)}-W${String(week).padStart(2, '0')}`, sunday };
}

/** All ISO weeks of a year, 52 or 53, in order. */
export function isoWeeksOf(year: number): IsoWeek[] {
  const weeks: IsoWeek[] = [];
  // 4 January always lies in the first week.
  for (let week = isoWeekOf(`${nameOf(year)}-01-04`); week.year === year && week.sunday !== weeks.at(-1)?.sunday; week = isoWeekOf(addDays(week.sunday, 7))) weeks.push(week);
  return weeks;
}

/** `Q1` … `Q4`. */
export function quarterOf(date: string): string {
  return `Q${String(Math.ceil(Number(date.slice(5, 7)) / 3))}`;
}

/** The twelve months of a year, `2022-01` …. */
export function monthsOf(year: number): string[] {
  return Array.from({ length: 12 }, (_, index) => `${nameOf(year)}-${String(index + 1).padStart(2, '0')}`);
}

/** The last day of a month `YYYY-MM`. */
export function lastDayOfMonth(month: string): string {
  const next = new Date(`${month}-01T00:00:00Z`);
  next.setUTCMonth(next.getUTCMonth() + 1, 0);
  return within(next);
}

/** The last day of a quarter `Q1` … `Q4`. */
export function lastDayOfQuarter(year: number, quarter: string): string {
  return lastDayOfMonth(`${nameOf(year)}-${String(Number(quarter.slice(1)) * 3).padStart(2, '0')}`);
}

/** The same day of the month some months later; the last day of the month where it has no such day. */
export function addMonths(date: string, months: number): string {
  const first = new Date(`${monthOf(date)}-01T00:00:00Z`);
  first.setUTCMonth(first.getUTCMonth() + months);
  const month = within(first).slice(0, 7);
  const wanted = `${month}${date.slice(7)}`;
  const last = lastDayOfMonth(month);
  return wanted < last ? wanted : last;
}

const DAY_MS = 86_400_000;

/** 1 Monday … 7 Sunday. */
function weekdayOf(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay() || 7;
}

function nameOf(year: number): string {
  return String(year).padStart(4, '0');
}
