import { Bell } from '../bell.js';
import { followPages } from '../follow.js';
import type { AppendResult, Bulk, EventStore, LogPage, RestoreResult, StoredEvent, StreamAppend } from '../port.js';
import { prepareAppend } from '../prepare.js';
import { GroupWriter } from '../postgres/group-writer.js';
import { patiently } from '../postgres/patience.js';
import { refuseUnfit } from './fit.js';
import { KurrentBulk } from './kurrent-bulk.js';
import { listen } from './listening.js';
import { KurrentLog, type KurrentSettings } from './log.js';
import { restoreBatch, writeBatch } from './write-batch.js';

const POLL_MS = 1000;

/**
 * The log in KurrentDB, its numbering in PostgreSQL (`duty_numbering`). Any number of stores, in any number of processes,
 * may write to one log with one numbering; in one process they share one client (`openClient`). Pool and client stay the
 * caller's. What KurrentDB cannot do, and what stands in for it: docs/adr/0008-kurrentdb-engine.md.
 */
export class KurrentEventStore implements EventStore {
  readonly log: KurrentLog;
  private readonly writer: GroupWriter;

  constructor(settings: KurrentSettings, private readonly options: { pollMs?: number } = {}) {
    this.log = new KurrentLog(settings);
    this.writer = new GroupWriter((appends) => writeBatch(this.log, appends), 1);
  }

  async append(append: StreamAppend): Promise<AppendResult> {
    const prepared = prepareAppend(append);
    refuseUnfit(this.log.settings.names, prepared.stream, prepared.events);
    return await this.writer.append(prepared);
  }

  openBulk(): Promise<Bulk> {
    return KurrentBulk.open(this.log);
  }

  async restore(events: readonly StoredEvent[]): Promise<RestoreResult> {
    return await restoreBatch(this.log, events);
  }

  readStream(stream: string): Promise<StoredEvent[]> {
    return this.log.readStream(stream);
  }

  async readLog(after: number, limit: number): Promise<LogPage> {
    const { numbering } = this.log;
    let page = await numbering.after(after, limit);
    if (page.events.length < limit || page.events.at(-1)?.position === page.head) {
      await numbering.catchUp();
      page = await numbering.after(after, limit);
    }
    return { events: await this.log.read(page.events), head: page.head };
  }

  async find(eventIds: readonly string[]): Promise<Map<string, StoredEvent>> {
    await this.log.numbering.catchUp();
    const known = [...(await this.log.numbering.known(eventIds)).values()].sort((a, b) => a.position - b.position);
    return new Map((await this.log.read(known)).map((event) => [event.id, event]));
  }

  head(): Promise<number> {
    return this.log.numbering.catchUp();
  }

  async count(): Promise<number> {
    await this.log.numbering.catchUp();
    const last = await this.log.numbering.last();
    return last ? await this.log.census.count(last.commit) : 0;
  }

  /** Rides out lost connections to either server; throws when one of them answers with anything worse. */
  async *follow(after: number, signal: AbortSignal): AsyncGenerator<LogPage> {
    const left = new AbortController();
    const end = AbortSignal.any([signal, left.signal, this.log.closing.signal]);
    const bell = new Bell();
    const listening = listen(this.log.settings.client, this.log.settings.names, bell, end);
    const readLog = async (from: number, limit: number): Promise<LogPage> =>
      await patiently(() => this.readLog(from, limit), end) ?? { events: [], head: from };
    try {
      yield* followPages({ readLog }, bell, after, end, this.options.pollMs ?? POLL_MS);
    } finally {
      left.abort();
      await listening;
    }
  }

  /** Gives up what is under way. */
  close(): void {
    this.log.closing.abort();
  }
}
