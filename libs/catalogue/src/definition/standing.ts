import { yearOf } from '@app/calendar';

/** For how many years a fact stands without being said again. */
const MOST_YEARS = 10;

/** The years in which something stands that began on a day: from that day in the first, from 1 January in each later one. */
export function yearsFrom(date: string, lastYear = Infinity): { on: string; year: number }[] {
  const first = yearOf(date);
  const count = Math.min(MOST_YEARS, lastYear - first, 9999 - first) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) => {
    const year = first + index;
    return { year, on: index === 0 ? date : `${String(year).padStart(4, '0')}-01-01` };
  });
}
