import type { EffectiveRecord } from '@app/catalogue';
import type { Instant } from '@app/calendar';
import type { Json, JsonObject, NewEvent } from '@app/event-store';

/** One line of the exchange format, one thing said to the ledger: a record, or an amendment of one. */
export interface Entry {
  /** Id at its source; with the organisation, the idempotency key. */
  id: string;
  type: string;
  organization: string;
  /** Calendar date in Asia/Shanghai. */
  occurredOn: string;
  recordedAt: Instant;
  recordedBy: string;
  role: string;
  data: JsonObject;
  evidence: string[];
  /** Keys that the exchange format does not know: kept, never dropped. */
  extra: JsonObject;
}

/** The entry as an event: its payload as data, all that surrounds it as metadata. */
export function eventOf(entry: Entry, eventId: string, arrival: JsonObject): NewEvent {
  const { id, type, organization, occurredOn, recordedAt, recordedBy, role, data, evidence, extra } = entry;
  const metadata: JsonObject = { id, organization, occurredOn, recordedAt, recordedBy, role, evidence };
  if (Object.keys(extra).length > 0) metadata['extra'] = extra;
  return { id: eventId, type, data, metadata, arrival };
}

/** The entry an event holds. Throws when the event is not one of ours: a foreign event is never guessed at. */
export function entryOf(event: Pick<NewEvent, 'type' | 'data' | 'metadata'>): Entry {
  const { metadata } = event;
  return {
    id: textIn(metadata, 'id'),
    type: event.type,
    organization: textIn(metadata, 'organization'),
    occurredOn: textIn(metadata, 'occurredOn'),
    recordedAt: textIn(metadata, 'recordedAt'),
    recordedBy: textIn(metadata, 'recordedBy'),
    role: textIn(metadata, 'role'),
    data: event.data,
    evidence: (metadata['evidence'] ?? []) as string[],
    extra: (metadata['extra'] ?? {}) as JsonObject,
  };
}

/** The stream of a record, named by the event id of its first entry. */
export function streamOf(eventId: string): string {
  return `dutyRecord-${eventId}`;
}

/** What the catalogue's pure functions see of a plain entry. */
export function asRecord(entry: Entry): EffectiveRecord {
  const { id, type, occurredOn, data, recordedBy, role, evidence } = entry;
  return { id, type, occurredOn, data, recordedBy, role, evidence };
}

/** The text at a key of a payload; empty where there is none. */
export function textAt(data: JsonObject, key: string): string {
  const value = data[key];
  return typeof value === 'string' ? value : '';
}

function textIn(metadata: JsonObject, key: string): string {
  const value: Json | undefined = metadata[key];
  if (typeof value !== 'string') throw new Error(`the event's metadata has no ${key}: it is not an entry of the duty ledger`);
  return value;
}
