import { Grouped } from '@app/platform';
import type pg from 'pg';
import { Bell } from '../bell.js';
import { followPages } from '../follow.js';
import type { AppendResult, Bulk, EventStore, LogPage, RestoreResult, StoredEvent, StreamAppend } from '../port.js';
import { isEventId, prepareAppend } from '../prepare.js';
import { byId, type LogRow, storedEvent } from '../stored-event.js';
import { GroupWriter } from './group-writer.js';
import { listen } from './listening.js';
import { patiently } from './patience.js';
import { PostgresBulk } from './postgres-bulk.js';
import { restoreBatch } from './restore-batch.js';
import { findRows, streamRows } from './read-rows.js';
import { EVENT_COLUMNS, type EventRow, logRow, safeInteger } from './rows.js';
import { SharedClient } from './shared-client.js';
import { writeBatch } from './write-batch.js';

const POLL_MS = 1000;

/**
 * The log in PostgreSQL, schema `duty_log`. Any number of stores, in any number of processes, may write to one log.
 * An open bulk and every follower hold a connection of the pool each, writing takes one more. The pool is one of `createPool`
 * (`@app/platform`), so that a broken connection does not end the process; it stays the caller's.
 */
export class PostgresEventStore implements EventStore {
  private readonly writer: GroupWriter;
  private readonly streams: Grouped<LogRow[]>;
  private readonly ids: Grouped<LogRow>;

  /** `pollMs`: how long a follower that hears nothing waits before it looks for itself. */
  constructor(private readonly pool: pg.Pool, private readonly options: { pollMs?: number } = {}) {
    const connection = new SharedClient(pool);
    this.writer = new GroupWriter((appends) => writeBatch(pool, connection, appends));
    this.streams = new Grouped((names) => streamRows(pool, names));
    this.ids = new Grouped((ids) => findRows(pool, ids));
  }

  async append(append: StreamAppend): Promise<AppendResult> {
    return await this.writer.append(prepareAppend(append));
  }

  openBulk(): Promise<Bulk> {
    return PostgresBulk.open(this.pool);
  }

  restore(events: readonly StoredEvent[]): Promise<RestoreResult> {
    return restoreBatch(this.pool, events);
  }

  async readStream(stream: string): Promise<StoredEvent[]> {
    return (await this.streams.get(stream) ?? []).map(storedEvent);
  }

  async readLog(after: number, limit: number): Promise<LogPage> {
    // One statement, so that page and head are of one moment. It gives one row without an event when there is none.
    const { rows } = await this.pool.query<EventRow & { head: string } | { head: string; id: null }>(
      `SELECT head.position AS head, page.*
         FROM duty_log.head
         LEFT JOIN (SELECT ${EVENT_COLUMNS} FROM duty_log.event WHERE position > $1 ORDER BY position LIMIT $2) AS page ON true
        ORDER BY page.position`, [after, limit],
    );
    return {
      events: rows.flatMap((row) => (row.id === null ? [] : storedEvent(logRow(row)))),
      head: safeInteger(rows[0]?.head ?? '0'),
    };
  }

  async find(eventIds: readonly string[]): Promise<Map<string, StoredEvent>> {
    const wanted = eventIds.filter(isEventId);
    const [one] = wanted;
    if (one === undefined || wanted.length > 1) return byId([...(await findRows(this.pool, wanted)).values()]);
    const row = await this.ids.get(one);
    return byId(row ? [row] : []);
  }

  async head(): Promise<number> {
    const { rows: [head] } = await this.pool.query<{ position: string }>('SELECT position FROM duty_log.head');
    return safeInteger(head?.position ?? '0');
  }

  async count(): Promise<number> {
    const { rows: [all] } = await this.pool.query<{ count: string }>('SELECT count(*) FROM duty_log.event');
    return safeInteger(all?.count ?? '0');
  }

  /** Rides out a lost connection; throws when the database answers with anything worse. */
  async *follow(after: number, signal: AbortSignal): AsyncGenerator<LogPage> {
    const left = new AbortController();
    const end = AbortSignal.any([signal, left.signal]);
    const bell = new Bell();
    const listening = listen(this.pool, bell, end).catch(() => undefined); // the next read tells the same
    const readLog = async (from: number, limit: number): Promise<LogPage> =>
      await patiently(() => this.readLog(from, limit), end) ?? { events: [], head: from };
    try {
      yield* followPages({ readLog }, bell, after, end, this.options.pollMs ?? POLL_MS);
    } finally {
      left.abort();
      await listening;
    }
  }
}
