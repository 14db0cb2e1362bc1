import { createHash } from 'node:crypto';
import { digestOf } from '../canonical.js';
import type { EventStore } from '../port.js';
import { eventLine, firstLine, lastLine } from './format.js';

const EVENTS_A_PAGE = 500;

/** The log is not whole at this position and so cannot be carried anywhere. */
export class UnsoundLog extends Error {
  constructor(readonly position: number, readonly why: 'hole' | 'digest') {
    super(`the log has a ${why === 'hole' ? 'hole' : 'wrong digest'} at position ${position}`);
  }
}

/** What a log is as a file: how many events, and the digest its last line names. */
export interface LogSum {
  events: number;
  sha256: string;
}

/**
 * The lines of the first `events` events as they stand in a file, page by page, each page as one text; the sum at the
 * end. Needs the memory of one page. @throws UnsoundLog
 */
export async function* logLines(store: EventStore, events: number): AsyncGenerator<{ text: string; position: number }, LogSum> {
  const hash = createHash('sha256');
  let text = firstLine(events);
  for (let position = 0; position < events;) {
    const page = await store.readLog(position, Math.min(EVENTS_A_PAGE, events - position));
    if (page.events.length === 0) throw new UnsoundLog(position + 1, 'hole');
    for (const event of page.events) {
      position += 1;
      if (event.position !== position) throw new UnsoundLog(position, 'hole');
      if (digestOf(event.type, event.data, event.metadata) !== event.digest) throw new UnsoundLog(position, 'digest');
      text += eventLine(event);
    }
    hash.update(text);
    yield { text, position };
    text = '';
  }
  const sha256 = hash.update(text).digest('hex');
  yield { text: text + lastLine(events, sha256), position: events };
  return { events, sha256 };
}
