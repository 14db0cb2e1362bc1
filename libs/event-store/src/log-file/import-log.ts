import type { EventStore, RestoreFault, StoredEvent } from '../port.js';
import type { LogProgress } from './export-log.js';
import { logLines, type LogSum } from './log-lines.js';
import { readLogFile } from './read-log-file.js';

const EVENTS_A_BATCH = 500;

/**
 * - `imported`: the log is now that of the file, byte for byte; `written` events were not there yet;
 * - `refused`: the event at `position` does not fit: all before it stand, nothing behind it was written;
 * - `longer`: the log has more events than the file: nothing was written.
 */
export type LogImport =
  | { kind: 'imported'; written: number } & LogSum
  | { kind: 'refused'; position: number; why: RestoreFault }
  | { kind: 'longer'; events: number; head: number };

/**
 * Brings a file's log into an empty one, or into one that an import of the same file has begun. The file is read whole
 * and held against its digest before the first event is written; at the end the log itself is read and held against it.
 * @throws BrokenLogFile and UnfitEventError for a file that is not whole, UnsoundLog when the log is not what was written
 */
export async function importLog(store: EventStore, path: string, onProgress?: (progress: LogProgress) => void): Promise<LogImport> {
  const file = await sumOf(path);
  const head = await store.head();
  if (head > file.events) return { kind: 'longer', events: file.events, head };

  let written = 0;
  for await (const batch of batchesOf(readLogFile(path))) {
    const result = await store.restore(batch);
    if (result.kind === 'refused') return result;
    written += result.written;
    onProgress?.({ position: result.position, head: file.events });
  }

  const log = await ended(logLines(store, await store.head()));
  if (log.sha256 !== file.sha256) throw new Error(`the log reads otherwise than it was written: ${log.sha256} instead of ${file.sha256}`);
  return { kind: 'imported', written, ...file };
}

/** Reads a whole file to its sum. @throws BrokenLogFile */
export function sumOf(path: string): Promise<LogSum> {
  return ended(readLogFile(path));
}

async function ended<T>(generator: AsyncGenerator<unknown, T>): Promise<T> {
  for (;;) {
    const step = await generator.next();
    if (step.done) return step.value;
  }
}

async function* batchesOf(events: AsyncIterable<StoredEvent>): AsyncGenerator<StoredEvent[]> {
  let batch: StoredEvent[] = [];
  for await (const event of events) {
    if (batch.push(event) < EVENTS_A_BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
