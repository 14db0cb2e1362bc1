import { yearOf } from '@app/calendar';

const DAY_MS = 86_400_000;

/**
 * Days of the calendar that many bureaus mark, fixed by law or by the United Nations: `MM-DD`.
 * Weeks and months of publicity are left out: each province sets its own.
 */
const FIXED_DAYS: ReadonlyMap<string, string> = new Map([
  ['世界湿地日', '02-02'],
  ['世界水日', '03-22'],
  ['全民国家安全教育日', '04-15'],
  ['世界环境日', '06-05'],
  ['国家宪法日', '12-04'],
]);

/** Days from a date to the nearest return of an occasion; undefined when the occasion has no fixed day. */
export function daysFromOccasion(occasion: string, date: string): number | undefined {
  const day = FIXED_DAYS.get(occasion);
  if (day === undefined) return undefined;
  const at = Date.parse(date);
  const distances = [-1, 0, 1].map((shift) => Math.abs(at - Date.parse(`${String(yearOf(date) + shift).padStart(4, '0')}-${day}`)) / DAY_MS);
  return Math.min(...distances.filter((distance) => !Number.isNaN(distance)));
}
