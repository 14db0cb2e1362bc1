/** A calendar date `YYYY-MM-DD` in Asia/Shanghai. Kept as text: a Date would drag in a zone. */
const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const FIRST_DATE = '0001-01-01';
const LAST_DATE = '9999-12-31';
const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/;

/** True for a real date of the years 1 to 9999 (so not 2023-02-29, nor anything in a year 0). */
export function isCalendarDate(text: string): boolean {
  const match = DATE.exec(text);
  if (!match || match[1] === '0000') return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** True for a time of day `HH:MM`. */
export function isClockTime(text: string): boolean {
  return CLOCK.test(text);
}

/** The year of a date, as a number. */
export function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

/** The month of a date, `YYYY-MM`. */
export function monthOf(date: string): string {
  return date.slice(0, 7);
}

export function previousDay(date: string): string {
  return addDays(date, -1);
}

export function nextDay(date: string): string {
  return addDays(date, 1);
}

/** The date some days later, or earlier when `days` is negative; the last or first date there is where that lies beyond it. */
export function addDays(date: string, days: number): string {
  const day = utc(date);
  day.setUTCDate(day.getUTCDate() + days);
  return within(day);
}

/** The calendar's own bounds: a date is of the years 1 to 9999. */
export function within(day: Date): string {
  const year = day.getUTCFullYear();
  if (Number.isNaN(year) || year > 9999) return LAST_DATE;
  return year < 1 ? FIRST_DATE : day.toISOString().slice(0, 10);
}

function utc(date: string): Date {
  return new Date(`${date}T00:00:00Z`);
}
