import type { LogRow } from '../stored-event.js';

/** An event as a query gives it: 64-bit numbers come as text. */
export interface EventRow {
  position: string;
  id: string;
  stream: string;
  revision: number;
  type: string;
  data: string;
  metadata: string;
  arrival: string;
  digest: string;
  appended_at: string;
}

const CONTENT = `event_id AS id, stream, revision, type, data::text, metadata::text, arrival::text, encode(digest, 'hex') AS digest`;
const micros = (column: string): string => `(extract(epoch FROM ${column}) * 1000000)::bigint AS appended_at`;

/** What to select from `duty_log.event` for an `EventRow`. */
export const EVENT_COLUMNS = `position, ${CONTENT}, ${micros('appended_at')}`;
/** The same from the stage of a bulk: without a position yet. */
export const STAGED_COLUMNS = `0::bigint AS position, ${CONTENT}, ${micros('staged_at')}`;

export function logRow({ position, appended_at, id, stream, revision, type, data, metadata, arrival, digest }: EventRow): LogRow {
  return { position: safeInteger(position), appendedAt: BigInt(appended_at), id, stream, revision, type, data, metadata, arrival, digest };
}

/** A `bigint` of the database. @throws RangeError beyond 2^53, rather than lose a digit. */
export function safeInteger(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`${text} is beyond the integers that are safe`);
  return value;
}
