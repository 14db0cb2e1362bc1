import chineseDays from 'chinese-days';
import { nextDay, previousDay, yearOf } from './calendar-date.js';

/** The library knows a year's arrangement when it knows its National Day by name; else it only knows weekends. */
const NATIONAL_DAY = /National Day/;

const MOST_COUNTED = 1000;
/** Dates are kept within what a calendar date can say. */
const LAST_DAY = '9999-12-31';
const FIRST_DAY = '0001-01-01';

const workdays = new Map<string, boolean>();

/** True for a working day in mainland China: holidays and the weekends worked in their place included. */
export function isWorkday(date: string): boolean {
  let known = workdays.get(date);
  if (known === undefined) workdays.set(date, (known = chineseDays.isWorkday(date)));
  return known;
}

/** The `count`-th working day after a date, which itself does not count (行政许可法 82, 行政处罚法 85: working days). */
export function addWorkdays(date: string, count: number): string {
  return walk(date, count, nextDay);
}

/** The `count`-th working day before a date. */
export function subtractWorkdays(date: string, count: number): string {
  return walk(date, count, previousDay);
}

/** Working days after `from` up to and including `to`; 0 when `to` is not later. Stops counting at 1,000: no time limit is longer. */
export function workdaysBetween(from: string, to: string): number {
  let count = 0;
  for (let day = from; day < to && count < MOST_COUNTED;) {
    day = nextDay(day);
    if (isWorkday(day)) count += 1;
  }
  return count;
}

/** Whether the State Council's holiday arrangement of a year is in the data; without it only weekends are known. */
export function knowsHolidaysOf(year: number): boolean {
  return NATIONAL_DAY.test(chineseDays.getDayDetail(`${String(year).padStart(4, '0')}-10-01`).name);
}

/** The years between two dates, both included, whose holiday arrangement is not in the data. */
export function yearsWithoutHolidays(from: string, to: string): number[] {
  const years = Array.from({ length: yearOf(to) - yearOf(from) + 1 }, (_, index) => yearOf(from) + index);
  return years.filter((year) => !knowsHolidaysOf(year));
}

function walk(date: string, count: number, step: (day: string) => string): string {
  let day = date;
  for (let left = count; left > 0 && day > FIRST_DAY && day < LAST_DAY;) {
    day = step(day);
    if (isWorkday(day)) left -= 1;
  }
  return day;
}
