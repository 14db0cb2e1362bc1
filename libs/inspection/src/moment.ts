import { FOREVER, type Instant, microsOf } from '@app/calendar';
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
