import { canonicalText } from '../canonical.js';
import type { Json, StoredEvent } from '../port.js';

/**
 * A log as a file, in lines of canonical JSON (RFC 8785), each ended by one line feed: a first line, the events as they
 * stand in the log, a last line with the SHA-256 of all bytes before it. Nothing in it tells where, when or from which
 * engine it was written: the same log gives the same bytes.
 */
export const firstLine = (events: number): string => `${canonicalText({ format: 'duty-log', version: 1, events })}\n`;
export const eventLine = (event: StoredEvent): string => `${canonicalText(event as unknown as Json)}\n`;
export const lastLine = (events: number, sha256: string): string => `${canonicalText({ end: events, sha256 })}\n`;

/** How many events the first line announces; undefined for the first line of something else. */
export function announcedIn(line: string): number | undefined {
  const events = Number(/"events":(\d{1,15}),/.exec(line)?.[1] ?? 0);
  return `${line}\n` === firstLine(events) ? events : undefined;
}

/** The event of a line; undefined when it holds none, or in other words than `eventLine` writes. */
export function eventIn(line: string): StoredEvent | undefined {
  try {
    const event = JSON.parse(line) as StoredEvent;
    return eventLine(event) === `${line}\n` && fields(event) ? event : undefined;
  } catch {
    return undefined;
  }
}

function fields(event: StoredEvent): boolean {
  const text = [event.id, event.stream, event.type, event.appendedAt, event.digest].every((value) => typeof value === 'string');
  const whole = [event.position, event.revision].every((value) => Number.isSafeInteger(value));
  return text && whole && [event.data, event.metadata, event.arrival].every((value) => typeof value === 'object');
}
