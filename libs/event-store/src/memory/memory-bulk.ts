import type { Bulk, NewEvent, StoredEvent } from '../port.js';
import { prepareStaging, type StagedEvent } from '../prepare.js';
import { byId, type LogRow, storedEvent } from '../stored-event.js';
import { UnfitEventError } from '../unfit-event-error.js';
import type { MemoryLog } from './memory-log.js';
import { promised } from './promised.js';

/** A bulk on the log in memory: what is staged waits in maps beside it. */
export class MemoryBulk implements Bulk {
  private readonly staged = new Map<string, LogRow>();
  private readonly stagedStreams = new Map<string, LogRow[]>();
  /** Last revision in the log of each stream this bulk builds on, as it was when first touched. */
  private readonly bases = new Map<string, number>();
  private closed = false;

  constructor(private readonly log: MemoryLog, private readonly onCommit: () => void) {}

  find(eventIds: readonly string[]): Promise<Map<string, StoredEvent>> {
    return this.whileOpen(() => byId([...eventIds.flatMap((id) => this.staged.get(id) ?? []), ...this.log.known(eventIds)]));
  }

  streams(names: readonly string[]): Promise<Map<string, StoredEvent[]>> {
    return this.whileOpen(() => new Map(names.map((name) => {
      const logged = this.log.stream(name).slice(0, this.baseOf(name) + 1);
      return [name, [...logged, ...this.stagedStreams.get(name) ?? []].map(storedEvent)];
    })));
  }

  stage(events: readonly { stream: string; event: NewEvent }[]): Promise<void> {
    return this.whileOpen(() => {
      const prepared = prepareStaging(events);
      const twice = prepared.find(({ id }) => this.staged.has(id));
      if (twice) throw new UnfitEventError(`id: ${twice.id} is staged already`);
      for (const event of prepared) this.put(event);
    });
  }

  commit(): ReturnType<Bulk['commit']> {
    return this.whileOpen(() => {
      this.closed = true;
      const moved = [...this.bases].some(([stream, base]) => this.log.revision(stream) !== base);
      if (moved || this.log.known([...this.staged.keys()]).length > 0) return { kind: 'moved' };
      const { head } = this.log;
      this.log.write([...this.staged.values()].map((row, index) => ({ ...row, position: head + index + 1 })));
      this.onCommit();
      return { kind: 'committed', count: this.staged.size, position: this.log.head };
    });
  }

  discard(): Promise<void> {
    this.closed = true;
    return Promise.resolve();
  }

  private put(event: StagedEvent): void {
    const before = this.stagedStreams.get(event.stream) ?? [];
    const revision = this.baseOf(event.stream) + before.length + 1;
    const row = { ...event, revision, position: 0, appendedAt: BigInt(Date.now()) * 1000n };
    this.staged.set(row.id, row);
    this.stagedStreams.set(row.stream, [...before, row]);
  }

  private baseOf(stream: string): number {
    const base = this.bases.get(stream) ?? this.log.revision(stream);
    this.bases.set(stream, base);
    return base;
  }

  private whileOpen<T>(work: () => T): Promise<T> {
    return promised(() => {
      if (this.closed) throw new Error('The bulk is closed');
      return work();
    });
  }
}
