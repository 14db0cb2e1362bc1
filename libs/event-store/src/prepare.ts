import { canonicalText, digestOfTexts, refuseUnfitText } from './canonical.js';
import { type NewEvent, NO_STREAM, type StreamAppend } from './port.js';
import { UnfitEventError } from './unfit-event-error.js';

/** An event as it is stored: its JSON parts as canonical texts, so that the digest fits what is there. */
export interface PreparedEvent {
  id: string;
  type: string;
  data: string;
  metadata: string;
  arrival: string;
  digest: string;
}

export interface StagedEvent extends PreparedEvent {
  stream: string;
}

export interface PreparedAppend {
  stream: string;
  expected: number;
  events: readonly PreparedEvent[];
  /** Streams that must stand as they were read. */
  unchanged: readonly { stream: string; expected: number }[];
}

const UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/;
/** An index entry of PostgreSQL holds some 2,700 bytes; a character of UTF-8 has up to four. */
const LONGEST_NAME = 500;

/** @throws UnfitEventError when any part of it cannot be stored, or an id comes twice. */
export function prepareAppend({ stream, expected, events, unchanged = [] }: StreamAppend): PreparedAppend {
  if (!Number.isInteger(expected) || expected < NO_STREAM) throw new UnfitEventError(`expected: ${expected} is no revision`);
  if (events.length === 0) throw new UnfitEventError('events: an append needs at least one');
  const prepared = events.map(prepareEvent);
  refuseTwins(prepared);
  return { stream: streamName(stream), expected, events: prepared, unchanged };
}

/** The streams an append writes to or rests on. */
export function streamsOf({ stream, unchanged }: PreparedAppend): string[] {
  return [stream, ...unchanged.map((one) => one.stream)];
}

/** Events to stage, each with its stream. @throws UnfitEventError when one cannot be stored, or an id comes twice. */
export function prepareStaging(events: readonly { stream: string; event: NewEvent }[]): StagedEvent[] {
  const staged = events.map(({ stream, event }) => ({ ...prepareEvent(event), stream: streamName(stream) }));
  refuseTwins(staged);
  return staged;
}

/** True for an id as the store writes it; no other can be in the log. */
export function isEventId(id: string): boolean {
  return UUID.test(id);
}

function prepareEvent({ id, type, data, metadata, arrival }: NewEvent): PreparedEvent {
  if (!isEventId(id)) throw new UnfitEventError(`id: ${id} is no UUID in lower case`);
  refuseUnfitName(type, 'type');
  const [dataText, metadataText] = [canonicalText(data), canonicalText(metadata)];
  return {
    id, type, data: dataText, metadata: metadataText, arrival: canonicalText(arrival),
    digest: digestOfTexts(canonicalText(type), dataText, metadataText),
  };
}

function streamName(stream: string): string {
  refuseUnfitName(stream, 'stream');
  return stream;
}

function refuseTwins(events: readonly PreparedEvent[]): void {
  if (new Set(events.map(({ id }) => id)).size < events.length) throw new UnfitEventError('events: an id comes twice');
}

function refuseUnfitName(name: string, path: string): void {
  if (name === '' || name.length > LONGEST_NAME) throw new UnfitEventError(`${path}: a name has 1 to ${LONGEST_NAME} characters`);
  refuseUnfitText(name, path);
}
