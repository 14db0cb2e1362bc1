import { FOREVER, type Instant, microsOf } from '@app/calendar';
import type { Bounds } from '@app/projections';

/** The moment a question is asked of: now, at a log position, as known at an instant, or both. */
export interface Moment {
  position?: number;
  /** RFC 3339 with a zone; as the asker wrote it. */
  knownAt?: Instant;
}

/** The bounds to read at; `head` is where the projection stands. */
export function boundsOf({ position, knownAt }: Moment, head: number): Bounds {
  return { position: position ?? head, knownAt: knownAt === undefined ? FOREVER - 1n : (microsOf(knownAt) ?? FOREVER - 1n) };
}
