import type { Bell } from './bell.js';
import type { EventStore, LogPage } from './port.js';

const EVENTS_A_PAGE = 1000;

/**
 * Pages after a position, then waits for the bell and reads on. Each read takes up where the last page ended, so a ring
 * too many or too few can neither double nor skip an event.
 */
export async function* followPages(
  store: Pick<EventStore, 'readLog'>, bell: Bell, after: number, signal: AbortSignal, pollMs?: number,
): AsyncGenerator<LogPage> {
  let position = after;
  while (!signal.aborted) {
    const page = await store.readLog(position, EVENTS_A_PAGE);
    const last = page.events.at(-1);
    if (last) {
      yield page;
      position = last.position;
    } else {
      await bell.wait(signal, pollMs);
    }
  }
}
