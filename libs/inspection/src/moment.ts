import { addMonths, FOREVER, type Instant, type Micros, microsOf, shanghaiDateOf, yearOf } from '@app/calendar';
import type { Bounds } from '@app/projections';

/** The moment a question is asked of: now, at a log position, as known at an instant, or both. */
export interface Moment {
  position?: number;
  /** RFC 3339 with a zone; as the asker wrote it. */
  knownAt?: Instant;
  /** Only what happened, or was due, by the end of this day. */
  on?: string;
}

/** The bounds to read at; `head` is where the projection stands. */
export function boundsOf({ position, knownAt, on }: Moment, head: number): Bounds {
  const known = knownAt === undefined ? FOREVER - 1n : (microsOf(knownAt) ?? FOREVER - 1n);
  return { position: position ?? head, knownAt: known, ...(on === undefined ? {} : { until: on }) };
}

/** The day to look at where none is named: that of the known time asked for, else today. */
export function dayLookedAt({ knownAt }: Moment, now: Micros): string {
  return shanghaiDateOf((knownAt === undefined ? undefined : microsOf(knownAt)) ?? now);
}

/** While the year runs, the other one is looked at up to the same day of it, so that like is compared with like. */
export function sameDayIn(other: number, day: string, year: number): string {
  return yearOf(day) === year ? addMonths(day, (other - year) * 12) : day;
}
