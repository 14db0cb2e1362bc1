import type { AcceptedEvent, LogState } from '../decide.js';
import { NO_STREAM } from '../port.js';
import type { LogRow } from '../stored-event.js';

/** The rows of a log and its two indexes. */
export class MemoryLog {
  readonly rows: LogRow[] = [];
  private readonly ids = new Map<string, LogRow>();
  private readonly streams = new Map<string, LogRow[]>();

  get head(): number {
    return this.rows.length;
  }

  known(ids: readonly string[]): LogRow[] {
    return ids.flatMap((id) => this.ids.get(id) ?? []);
  }

  stream(name: string): readonly LogRow[] {
    return this.streams.get(name) ?? [];
  }

  revision(stream: string): number {
    return this.stream(stream).at(-1)?.revision ?? NO_STREAM;
  }

  state(ids: readonly string[], streams: readonly string[]): LogState {
    return {
      head: this.head,
      known: new Map(this.known(ids).map((row) => [row.id, row])),
      revisions: new Map(streams.map((stream) => [stream, this.revision(stream)])),
    };
  }

  write(accepted: readonly AcceptedEvent[]): void {
    const appendedAt = BigInt(Date.now()) * 1000n;
    this.put(accepted.map((event) => ({ ...event, appendedAt })));
  }

  /** Puts rows behind the last one; their positions say so already. */
  put(rows: readonly LogRow[]): void {
    for (const row of rows) {
      this.rows.push(row);
      this.ids.set(row.id, row);
      const stream = this.streams.get(row.stream);
      if (stream) stream.push(row);
      else this.streams.set(row.stream, [row]);
    }
  }
}
