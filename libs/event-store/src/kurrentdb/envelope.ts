import { instantOf, microsOf } from '@app/calendar';
import { jsonEvent, type EventData, type AllStreamRecordedEvent, type RecordedEvent } from '@eventstore/db-client';
import type { Json, JsonObject, StoredEvent } from '../port.js';
import type { PreparedEvent } from '../prepare.js';

/**
 * What stands in the metadata of an event on the server: all of a stored event that has no place of its own there.
 * `appendedAt` is kept here, not taken from the server, so that a log moved from elsewhere keeps its times.
 */
export interface Envelope {
  metadata: JsonObject;
  arrival: JsonObject;
  appendedAt: string;
  digest: string;
}

type AnyEvent = RecordedEvent | AllStreamRecordedEvent;

/** @param appendedAt microseconds since 1970 */
export function toServer({ id, type, data, metadata, arrival, digest }: PreparedEvent, appendedAt: bigint): EventData {
  // Written here: what the client cannot write leaves its promise unsettled for ever.
  const envelope = `{"metadata":${metadata},"arrival":${arrival},"appendedAt":"${instantOf(appendedAt)}","digest":"${digest}"}`;
  return jsonEvent({ id, type, data: JSON.parse(data) as JsonObject, metadata: Uint8Array.from(Buffer.from(envelope)) });
}

/** The envelope of an event; undefined when it is not one of ours. */
export function envelopeOf(event: AnyEvent): Envelope | undefined {
  const { metadata } = event;
  if (event.type.startsWith('$') || !event.isJson || !isObject(event.data as Json) || !isObject(metadata as Json)) return undefined;
  const { metadata: own, arrival, appendedAt, digest } = metadata as Partial<Envelope>;
  const ours = isObject(own) && isObject(arrival) && typeof appendedAt === 'string' && microsOf(appendedAt) !== undefined
    && typeof digest === 'string' && /^[\da-f]{64}$/.test(digest);
  return ours ? { metadata: own, arrival, appendedAt, digest } : undefined;
}

/** An event of the server as the port shows it. One that is not ours comes without content and says so in `foreign`. */
export function fromServer(event: AnyEvent, stream: string, position: number): StoredEvent {
  const place = { id: event.id, type: event.type, stream, position, revision: Number(event.revision) };
  const envelope = envelopeOf(event);
  if (envelope) return { ...place, data: event.data as JsonObject, ...envelope };
  const foreign = `${event.type} at revision ${event.revision} of stream ${event.streamId} was not written by the ledger`;
  return { ...place, data: {}, metadata: {}, arrival: {}, appendedAt: instantOf(BigInt(event.created.getTime()) * 1000n), digest: '', foreign };
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array);
}
