import type { EventStore, LogPage } from '@app/event-store';
import { passing } from '@app/platform';

const EVENTS_A_PAGE = 5000;

/** Pages of the log after a position, up to `until` or to its end. The next page is read while the last one is worked on. */
export async function* pagesOf(store: EventStore, after: number, until = Infinity): AsyncGenerator<LogPage> {
  const read = (from: number): Promise<LogPage> => {
    passing('fetch:before');
    const limit = Math.min(EVENTS_A_PAGE, until - from);
    return limit > 0 ? store.readLog(from, limit) : Promise.resolve({ events: [], head: from });
  };
  let reading = read(after);
  for (;;) {
    const page = await reading;
    passing('fetch:after');
    const last = page.events.at(-1);
    if (!last) return;
    reading = read(last.position);
    reading.catch(() => undefined); // told when it is waited for, unless nobody asks for more
    yield page;
  }
}
