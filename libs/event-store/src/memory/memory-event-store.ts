import { Bell } from '../bell.js';
import { decide } from '../decide.js';
import { followPages } from '../follow.js';
import type { AppendResult, Bulk, EventStore, LogPage, RestoreResult, StoredEvent, StreamAppend } from '../port.js';
import { prepareAppend, streamsOf } from '../prepare.js';
import { decideRestore, rowsToRestore } from '../restore.js';
import { byId, storedEvent } from '../stored-event.js';
import { MemoryBulk } from './memory-bulk.js';
import { MemoryLog } from './memory-log.js';
import { promised } from './promised.js';

/** The log in the memory of one process: for tests and trials. It ends with the process. */
export class MemoryEventStore implements EventStore {
  private readonly log = new MemoryLog();
  private readonly followers = new Set<Bell>();

  append(append: StreamAppend): Promise<AppendResult> {
    return promised(() => {
      const prepared = prepareAppend(append);
      const state = this.log.state(prepared.events.map(({ id }) => id), streamsOf(prepared));
      const { results, accepted } = decide([prepared], state);
      this.log.write(accepted);
      this.wakeFollowers();
      return results[0] as AppendResult;
    });
  }

  openBulk(): Promise<Bulk> {
    return Promise.resolve(new MemoryBulk(this.log, () => { this.wakeFollowers(); }));
  }

  restore(events: readonly StoredEvent[]): Promise<RestoreResult> {
    return promised(() => {
      const rows = rowsToRestore(events);
      const { result, added } = decideRestore(events, rows, {
        ...this.log.state([], rows.map(({ stream }) => stream)),
        present: new Map(rows.flatMap(({ position }) => this.log.rows[position - 1] ?? []).map((row) => [row.position, row])),
        knownIds: new Set(this.log.known(rows.map(({ id }) => id)).map(({ id }) => id)),
      });
      this.log.put(added);
      this.wakeFollowers();
      return result;
    });
  }

  readStream(stream: string): Promise<StoredEvent[]> {
    return promised(() => this.log.stream(stream).map(storedEvent));
  }

  readLog(after: number, limit: number): Promise<LogPage> {
    return promised(() => ({ events: this.log.rows.slice(after, after + limit).map(storedEvent), head: this.log.head }));
  }

  find(eventIds: readonly string[]): Promise<Map<string, StoredEvent>> {
    return promised(() => byId(this.log.known(eventIds)));
  }

  head(): Promise<number> {
    return Promise.resolve(this.log.head);
  }

  count(): Promise<number> {
    return Promise.resolve(this.log.rows.length);
  }

  async *follow(after: number, signal: AbortSignal): AsyncGenerator<LogPage> {
    const bell = new Bell();
    this.followers.add(bell);
    try {
      yield* followPages(this, bell, after, signal);
    } finally {
      this.followers.delete(bell);
    }
  }

  private wakeFollowers(): void {
    for (const bell of this.followers) bell.ring();
  }
}
