import { FOREVER, type Micros } from '@app/calendar';

/** A moment to read the tables at: a place in the log, and what was known by an instant. Both hold together. */
export interface Bounds {
  position: number;
  knownAt: Micros;
  /** Only what happened, or was due, by the end of this day. */
  until?: string;
}

/** As of a log position, whatever was recorded when. */
export function atPosition(position: number): Bounds {
  return { position, knownAt: FOREVER - 1n };
}

/**
 * SQL: the row held at the bounds given as two parameters. It opened within both, and it did not close within both.
 * A plain conjunction of two intervals would be wrong: known time and log order may run against each other between records.
 */
export function heldAt(row: string, position: string, knownAt: string): string {
  return `${row}.from_position <= ${position} AND ${row}.known_from <= ${knownAt}`
    + ` AND NOT (${row}.to_position <= ${position} AND ${row}.known_to <= ${knownAt})`;
}
