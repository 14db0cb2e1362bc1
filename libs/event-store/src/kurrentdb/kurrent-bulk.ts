import pg from 'pg';
import type { Bulk, NewEvent, StoredEvent } from '../port.js';
import { prepareStaging, isEventId, type PreparedEvent } from '../prepare.js';
import { takeClient } from '../postgres/connections.js';
import { type EventRow, logRow, STAGED_COLUMNS } from '../postgres/rows.js';
import { sql as stageSql } from '../postgres/sql.js';
import { byId, storedEvent } from '../stored-event.js';
import { UnfitEventError } from '../unfit-event-error.js';
import { refuseUnfit } from './fit.js';
import type { KurrentLog } from './log.js';
import { sql } from './sql.js';
import { send, takeTurn } from './write-batch.js';

const stageTables = stageSql('stage-tables');
const stageEvents = stageSql('stage-events');
const stagedRevisions = stageSql('staged-revisions');
const noteBases = sql('note-bases');
const logHasMoved = sql('log-has-moved');

const STREAMS_AT_ONCE = 32;
const EVENTS_A_ROUND = 500;

/**
 * A bulk staged in PostgreSQL as that engine does, then written to KurrentDB in order of staging, in one turn. The turn
 * keeps others out, but nothing makes the whole of it one: a process or server that dies leaves the beginning there.
 */
export class KurrentBulk implements Bulk {
  private staged = 0;
  private state: 'open' | 'settled' | 'discarded' = 'open';
  private turn: Promise<unknown> = Promise.resolve();

  private constructor(private readonly log: KurrentLog, private readonly client: pg.PoolClient) {}

  static async open(log: KurrentLog): Promise<KurrentBulk> {
    return new KurrentBulk(log, await takeClient(log.settings.pool, (client) => client.query(stageTables)));
  }

  find(eventIds: readonly string[]): Promise<Map<string, StoredEvent>> {
    return this.inTurn(async () => {
      const { rows } = await this.client.query<EventRow>(
        `SELECT ${STAGED_COLUMNS} FROM pg_temp.duty_stage WHERE event_id = ANY ($1::uuid[])`, [eventIds.filter(isEventId)],
      );
      const { numbering } = this.log;
      await numbering.catchUp();
      const known = [...(await numbering.known(eventIds)).values()].sort((a, b) => a.position - b.position);
      return new Map([...byId(rows.map(logRow)), ...(await this.log.read(known)).map((event) => [event.id, event] as const)]);
    });
  }

  streams(names: readonly string[]): Promise<Map<string, StoredEvent[]>> {
    return this.inTurn(async () => {
      const bases = await this.noteBases(names);
      const streams = new Map<string, StoredEvent[]>(names.map((name) => [name, []]));
      const there = names.filter((name) => (bases.get(name) ?? -1) >= 0);
      for (let at = 0; at < there.length; at += STREAMS_AT_ONCE) {
        await Promise.all(there.slice(at, at + STREAMS_AT_ONCE).map(async (name) => {
          const events = await this.log.readStream(name);
          streams.set(name, events.filter(({ revision }) => revision <= (bases.get(name) ?? -1)));
        }));
      }
      const { rows } = await this.client.query<EventRow>(
        `SELECT ${STAGED_COLUMNS} FROM pg_temp.duty_stage WHERE stream = ANY ($1::text[]) ORDER BY stream, revision`, [names],
      );
      for (const row of rows) streams.get(row.stream)?.push(storedEvent(logRow(row)));
      return streams;
    });
  }

  stage(events: readonly { stream: string; event: NewEvent }[]): Promise<void> {
    return this.inTurn(async () => {
      const prepared = prepareStaging(events);
      for (const event of prepared) refuseUnfit(this.log.settings.names, event.stream, [event]);
      const streams = [...new Set(prepared.map(({ stream }) => stream))];
      await this.noteBases(streams);
      const { rows: revisions } = await this.client.query<{ stream: string; revision: number }>(stagedRevisions, [streams]);
      const last = new Map(revisions.map(({ stream, revision }) => [stream, revision]));
      const rows = prepared.map((event, index) => {
        const revision = (last.get(event.stream) ?? 0) + 1;
        last.set(event.stream, revision);
        return { ...event, revision, no: this.staged + index + 1 };
      });
      const column = (key: keyof (typeof rows)[number]): unknown[] => rows.map((row) => row[key]);
      await this.client.query(stageEvents, [
        column('no'), column('id'), column('stream'), column('revision'), column('type'),
        column('data'), column('metadata'), column('arrival'), column('digest'),
      ]).catch((error: unknown) => { throw asUnfit(error); });
      this.staged += rows.length;
    });
  }

  commit(): ReturnType<Bulk['commit']> {
    return this.inTurn(async () => {
      this.state = 'settled';
      await this.client.query('ANALYZE pg_temp.duty_stage, pg_temp.duty_stage_base'); // nobody else does for temporary tables
      const now = await takeTurn(this.client);
      await this.log.numbering.catchUp();
      const { rows: [check] } = await this.client.query<{ moved: boolean }>(logHasMoved, [this.log.settings.names.before]);
      if (check?.moved !== false) {
        await this.client.query('ROLLBACK');
        return { kind: 'moved' };
      }
      for (let after = 0; after < this.staged; after += EVENTS_A_ROUND) await this.write(after, now);
      const position = await this.log.numbering.catchUp();
      await this.client.query('COMMIT');
      return { kind: 'committed', count: this.staged, position };
    });
  }

  /** Closes the connection, and its stage with it: that works after whatever failure. */
  discard(): Promise<void> {
    const last = this.turn.then(() => {
      if (this.state !== 'discarded') this.client.release(true);
      this.state = 'discarded';
    });
    this.turn = last;
    return last;
  }

  private async write(after: number, now: bigint): Promise<void> {
    const { rows } = await this.client.query<PreparedEvent & { stream: string; revision: number }>(
      `SELECT event_id AS id, stream, revision, type, data::text, metadata::text, arrival::text, encode(digest, 'hex') AS digest
         FROM pg_temp.duty_stage WHERE no > $1 ORDER BY no LIMIT $2`, [after, EVENTS_A_ROUND],
    );
    const outcomes = await send(this.log, rows.map((event) => ({ stream: event.stream, expected: event.revision - 1, events: [event], appendedAt: now })));
    const foreign = outcomes.findIndex(({ kind }) => kind === 'stale');
    if (foreign >= 0) throw new Error(`somebody who does not go through the ledger has written to stream ${rows[foreign]?.stream ?? ''}; bring the file in again`);
    await this.log.numbering.catchUp();
  }

  /** Notes how far these streams are in the log, where that is not noted yet. Answers what is noted. */
  private async noteBases(streams: readonly string[]): Promise<Map<string, number>> {
    await this.log.numbering.catchUp();
    await this.client.query(noteBases, [streams, this.log.settings.names.before]);
    const { rows } = await this.client.query<{ stream: string; revision: number }>(
      'SELECT stream, revision FROM pg_temp.duty_stage_base WHERE stream = ANY ($1::text[])', [streams],
    );
    return new Map(rows.map(({ stream, revision }) => [stream, revision]));
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.turn.then(() => {
      if (this.state !== 'open') throw new Error('The bulk is closed');
      return work();
    });
    this.turn = result.catch(() => undefined);
    return result;
  }
}

function asUnfit(error: unknown): unknown {
  const UNIQUE_VIOLATION = '23505';
  if (!(error instanceof pg.DatabaseError) || error.code !== UNIQUE_VIOLATION) return error;
  return new UnfitEventError(`id: staged already; ${error.detail ?? error.message}`);
}
