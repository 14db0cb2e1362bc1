import { instantOf } from '@app/calendar';
import type { KnownEvent } from './decide.js';
import type { JsonObject, StoredEvent } from './port.js';
import type { PreparedEvent } from './prepare.js';

/** A row of a log, in whatever engine. */
export interface LogRow extends PreparedEvent, KnownEvent {
  /** Microseconds since 1970. */
  appendedAt: bigint;
}

/** Parsed anew for every reader, so that nobody's change reaches the log. */
export function storedEvent({ id, type, data, metadata, arrival, position, stream, revision, appendedAt, digest }: LogRow): StoredEvent {
  return {
    id, type, position, stream, revision, digest,
    data: JSON.parse(data) as JsonObject,
    metadata: JSON.parse(metadata) as JsonObject,
    arrival: JSON.parse(arrival) as JsonObject,
    appendedAt: instantOf(appendedAt),
  };
}

/** Stored events by id. */
export function byId(rows: readonly LogRow[]): Map<string, StoredEvent> {
  return new Map(rows.map((row) => [row.id, storedEvent(row)]));
}
