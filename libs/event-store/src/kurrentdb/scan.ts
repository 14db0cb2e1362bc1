import { type AllStreamRecordedEvent, type EventStoreDBClient, START } from '@eventstore/db-client';
import type { StreamNames } from './stream-names.js';

export interface ScannedPage {
  /** Events of our streams, in log order. */
  own: AllStreamRecordedEvent[];
  /** Commit position up to which the log has been looked through. */
  to: bigint;
  /** The log went no further when it was read. */
  ended: boolean;
}

/** Where to read from: behind a commit position, or from it on. Undefined: the start of the log. */
export type From = { after: bigint } | { at: bigint } | undefined;

/**
 * Reads up to `count` events of the whole log, of whatever stream. Reads to its natural end: the client takes a cancelled
 * read for a broken connection. Its `filter` is ignored for reads.
 */
export async function scan(client: EventStoreDBClient, names: StreamNames, from: From, count: number): Promise<ScannedPage> {
  const after = from && 'after' in from ? from.after : -1n;
  const start = from && ('after' in from ? from.after : from.at);
  // The event at the position to read from is read itself, too.
  const maxCount = after < 0n ? count : count + 1;
  const page: ScannedPage = { own: [], to: start ?? -1n, ended: false };
  let read = 0;
  for await (const { event } of client.readAll({ fromPosition: start === undefined ? START : { commit: start, prepare: start }, maxCount, requiresLeader: true })) {
    read += 1;
    if (!event || event.position.commit <= after) continue;
    page.to = event.position.commit;
    if (event.streamId.startsWith(names.prefix)) page.own.push(event);
  }
  page.ended = read < maxCount;
  return page;
}
