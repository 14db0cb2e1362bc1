import { setMaxListeners } from 'node:events';
import { microsOf } from '@app/calendar';
import { type AllStreamRecordedEvent, type EventStoreDBClient, StreamNotFoundError } from '@eventstore/db-client';
import type pg from 'pg';
import { canonicalText } from '../canonical.js';
import type { Json, StoredEvent } from '../port.js';
import type { LogRow } from '../stored-event.js';
import { Census } from './census.js';
import { fromServer } from './envelope.js';
import { Numbering, type Numbered } from './numbering.js';
import { PATIENCE, type Patience, repeatedly } from './patience.js';
import { type From, scan, type ScannedPage } from './scan.js';
import type { StreamNames } from './stream-names.js';

/** Reads by number that lie closer than this are done together. */
const NEAR = 32;
const READS_AT_ONCE = 32;

export interface KurrentSettings {
  client: EventStoreDBClient;
  /** The database that keeps the numbering: one of `createPool` (`@app/platform`). */
  pool: pg.Pool;
  names: StreamNames;
  patience?: Patience;
}

/** The log on the server, read by the ledger's own numbers and names. */
export class KurrentLog {
  readonly numbering: Numbering;
  readonly census: Census;
  /** Aborts when the store is closed. */
  readonly closing = new AbortController();
  readonly patience: Patience;

  constructor(readonly settings: KurrentSettings) {
    const { client, pool, names, patience = PATIENCE } = settings;
    this.patience = patience;
    setMaxListeners(0, this.closing.signal); // one for each append that waits
    const scanLog = (from: From, count: number): Promise<ScannedPage> => this.patiently(() => scan(client, names, from, count));
    this.numbering = new Numbering(pool, names, scanLog);
    this.census = new Census(scanLog);
  }

  /** Reading may always be done again. */
  patiently<T>(work: () => Promise<T>): Promise<T> {
    return repeatedly(work, this.patience, this.closing.signal);
  }

  /** Events that have their numbers, in order. One that is no longer in the log is left out: a hole. */
  async read(numbered: readonly Numbered[]): Promise<StoredEvent[]> {
    const runs = runsOf(numbered);
    const read: StoredEvent[] = [];
    for (let at = 0; at < runs.length; at += READS_AT_ONCE) {
      const some = await Promise.all(runs.slice(at, at + READS_AT_ONCE).map((run) => this.readRun(run)));
      read.push(...some.flat());
    }
    return read;
  }

  /** A stream's events; those that another process has just written are numbered first. */
  async readStream(stream: string): Promise<StoredEvent[]> {
    const events = await this.patiently(() => this.eventsOf(stream));
    let numbers = await this.numbering.ofStream(stream);
    if (events.some(({ revision }) => !numbers.has(Number(revision)))) {
      await this.numbering.catchUp();
      numbers = await this.numbering.ofStream(stream);
    }
    return events.flatMap((event) => {
      const position = numbers.get(Number(event.revision));
      return position === undefined ? [] : [fromServer(event, stream, position)];
    });
  }

  /** True when the last numbered event stands where it was numbered: the database belongs to this log. */
  async isNumberedHere(): Promise<boolean> {
    const last = await this.numbering.last();
    return last === undefined || (await this.read([last])).length === 1;
  }

  private async readRun(run: readonly Numbered[]): Promise<StoredEvent[]> {
    const { client, names } = this.settings;
    const found = new Map<bigint, AllStreamRecordedEvent>();
    const [first, last] = [run[0], run.at(-1)];
    if (!first || !last) return [];
    for (let from: From = { at: first.commit }; ;) {
      const start: From = from;
      const { own, to, ended }: ScannedPage = await this.patiently(() => scan(client, names, start, last.position - first.position + 1 + NEAR));
      for (const event of own) found.set(event.position.commit, event);
      if (ended || to >= last.commit) break;
      from = { after: to };
    }
    return run.flatMap(({ commit, id, stream, position }) => {
      const event = found.get(commit);
      return event?.id === id ? [fromServer(event, stream, position)] : [];
    });
  }

  private async eventsOf(stream: string): Promise<AllStreamRecordedEvent[]> {
    const { client, names } = this.settings;
    const events: AllStreamRecordedEvent[] = [];
    try {
      for await (const { event } of client.readStream(names.toServer(stream), { requiresLeader: true })) {
        if (event) events.push(event as AllStreamRecordedEvent);
      }
    } catch (error) {
      if (!(error instanceof StreamNotFoundError)) throw error;
    }
    return events;
  }
}

/** A stored event as a row, its parts in their canonical texts. */
export function rowOf({ data, metadata, arrival, appendedAt, ...event }: StoredEvent): LogRow {
  const text = (value: Json): string => canonicalText(value);
  return { ...event, data: text(data), metadata: text(metadata), arrival: text(arrival), appendedAt: microsOf(appendedAt) ?? 0n };
}

function runsOf(numbered: readonly Numbered[]): Numbered[][] {
  const runs: Numbered[][] = [];
  for (const one of numbered) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && one.position - last.position <= NEAR) run.push(one);
    else runs.push([one]);
  }
  return runs;
}
