import { randomUUID } from 'node:crypto';
import { type EventStore, type LogPage, type NewEvent, NO_STREAM, type StoredEvent, type StreamAppend } from '../port.js';

/** An event like any other; what matters to a test is given. */
export function anEvent(own: Partial<NewEvent> = {}): NewEvent {
  return { id: randomUUID(), type: 'thing-noted', data: { text: '湿地巡护', n: 1 }, metadata: { by: 'a clerk' }, arrival: { line: 1 }, ...own };
}

/** An append of fresh events. */
export function anAppend(stream: string, expected = NO_STREAM, count = 1): StreamAppend {
  return { stream, expected, events: Array.from({ length: count }, () => anEvent()) };
}

/** As many streams of one event each, appended at once. */
export async function fill(store: EventStore, count: number, prefix = 'filled'): Promise<void> {
  await Promise.all(Array.from({ length: count }, (_, n) => store.append(anAppend(`${prefix}-${n}`))));
}

/** The whole log, read in pages of a size. */
export async function readAll(store: EventStore, limit: number): Promise<StoredEvent[]> {
  const all: StoredEvent[] = [];
  for (;;) {
    const { events, head } = await store.readLog(all.at(-1)?.position ?? 0, limit);
    all.push(...events);
    if (events.length === 0 || all.at(-1)?.position === head) return all;
  }
}

/** Follows until an event with this position was seen, then leaves. */
export async function followUntil(store: EventStore, last: number, after = 0): Promise<StoredEvent[]> {
  const seen: StoredEvent[] = [];
  for await (const { events } of store.follow(after, new AbortController().signal)) {
    seen.push(...events);
    if ((seen.at(-1)?.position ?? 0) >= last) break;
  }
  return seen;
}

/** The pages that following gives, to be asked for one by one. */
export function pagesOf(store: EventStore, after: number, signal: AbortSignal): AsyncIterator<LogPage> {
  return store.follow(after, signal)[Symbol.asyncIterator]();
}

export const positionsOf = (events: readonly StoredEvent[]): number[] => events.map(({ position }) => position);
export const upTo = (count: number): number[] => Array.from({ length: count }, (_, n) => n + 1);

/** An event without the server's own time, which is never twice the same. */
export function withoutTime(event: StoredEvent): StoredEvent {
  return { ...event, appendedAt: '' };
}
