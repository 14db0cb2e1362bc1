import type { components } from '../../api/schema.generated.js';

export type DayCount = components['schemas']['TimeLine']['recorded'][number];

/** The days of a time line, from its first to its last; a handle stands at one of them, or after all of them: now. */
export interface DayScale {
  days: string[];
  counts: number[];
  most: number;
}

const DAY_MS = 86_400_000;

export function scaleOf(counts: readonly DayCount[]): DayScale {
  const [first, last] = [counts[0]?.day, counts.at(-1)?.day];
  if (first === undefined || last === undefined) return { days: [], counts: [], most: 0 };
  const length = (Date.parse(last) - Date.parse(first)) / DAY_MS + 1;
  const days = Array.from({ length }, (_, index) => new Date(Date.parse(first) + index * DAY_MS).toISOString().slice(0, 10));
  const byDay = new Map(counts.map(({ day, count }) => [day, count]));
  const filled = days.map((day) => byDay.get(day) ?? 0);
  return { days, counts: filled, most: Math.max(...filled) };
}

/** Where the handle of a day stands; of no day: at the end, which is now. A day off the scale is at its nearer end. */
export function placeOf({ days }: DayScale, day: string | undefined): number {
  if (day === undefined) return days.length;
  const place = days.findIndex((one) => one >= day);
  return place === -1 ? days.length : place;
}

/** The day at a place; undefined at the end. */
export function dayAt({ days }: DayScale, place: number): string | undefined {
  return days[place];
}
