import { passing } from '@app/platform';
import pg from 'pg';
import type { Bulk, NewEvent, StoredEvent } from '../port.js';
import { isEventId, prepareStaging } from '../prepare.js';
import { byId, storedEvent } from '../stored-event.js';
import { UnfitEventError } from '../unfit-event-error.js';
import { BEGIN, takeClient } from './connections.js';
import { lockHead, moveHead } from './head.js';
import { EVENT_COLUMNS, type EventRow, logRow, STAGED_COLUMNS } from './rows.js';
import { sql } from './sql.js';

const stageTables = sql('stage-tables');
const stageEvents = sql('stage-events');
const noteBases = sql('note-bases');
const stagedRevisions = sql('staged-revisions');
const logHasMoved = sql('log-has-moved');
const writeStage = sql('write-stage');

/**
 * A bulk staged in temporary tables of a connection of its own: the process holds one batch at a time, and nothing is
 * left behind by a process that dies. Calls are done one after another.
 */
export class PostgresBulk implements Bulk {
  private staged = 0;
  private state: 'open' | 'settled' | 'discarded' = 'open';
  private turn: Promise<unknown> = Promise.resolve();

  private constructor(private readonly client: pg.PoolClient) {}

  static async open(pool: pg.Pool): Promise<PostgresBulk> {
    return new PostgresBulk(await takeClient(pool, (client) => client.query(stageTables)));
  }

  find(eventIds: readonly string[]): Promise<Map<string, StoredEvent>> {
    return this.inTurn(async () => {
      const { rows } = await this.client.query<EventRow>(
        `SELECT ${STAGED_COLUMNS} FROM pg_temp.duty_stage WHERE event_id = ANY ($1::uuid[])
         UNION ALL
         SELECT ${EVENT_COLUMNS} FROM duty_log.event WHERE event_id = ANY ($1::uuid[])`, [eventIds.filter(isEventId)],
      );
      return byId(rows.map(logRow));
    });
  }

  streams(names: readonly string[]): Promise<Map<string, StoredEvent[]>> {
    return this.inTurn(async () => {
      await this.client.query(noteBases, [names]);
      const { rows } = await this.client.query<EventRow>(
        `SELECT ${EVENT_COLUMNS} FROM duty_log.event
          WHERE stream = ANY ($1::text[])
            AND revision <= (SELECT base.revision FROM pg_temp.duty_stage_base AS base WHERE base.stream = event.stream)
         UNION ALL
         SELECT ${STAGED_COLUMNS} FROM pg_temp.duty_stage WHERE stream = ANY ($1::text[])
         ORDER BY stream, revision`, [names],
      );
      const streams = new Map<string, StoredEvent[]>(names.map((name) => [name, []]));
      for (const row of rows) streams.get(row.stream)?.push(storedEvent(logRow(row)));
      return streams;
    });
  }

  stage(events: readonly { stream: string; event: NewEvent }[]): Promise<void> {
    return this.inTurn(async () => {
      const prepared = prepareStaging(events);
      const last = await this.lastRevisions([...new Set(prepared.map(({ stream }) => stream))]);
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
      passing('bulk:stage');
    });
  }

  commit(): ReturnType<Bulk['commit']> {
    return this.inTurn(async () => {
      this.state = 'settled';
      await this.client.query('ANALYZE pg_temp.duty_stage, pg_temp.duty_stage_base'); // nobody else does for temporary tables
      await this.client.query(BEGIN);
      const head = await lockHead(this.client);
      passing('bulk:locked');
      const { rows: [check] } = await this.client.query<{ moved: boolean }>(logHasMoved);
      if (check?.moved !== false) {
        await this.client.query('ROLLBACK');
        return { kind: 'moved' };
      }
      const position = head + this.staged;
      if (this.staged > 0) {
        await this.client.query(writeStage, [head]);
        await moveHead(this.client, position);
      }
      passing('bulk:written');
      await this.client.query('COMMIT');
      passing('bulk:committed');
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

  /** Last revision of each stream, stage included. Streams new to this bulk are noted as they are in the log now. */
  private async lastRevisions(streams: readonly string[]): Promise<Map<string, number>> {
    await this.client.query(noteBases, [streams]);
    const { rows } = await this.client.query<{ stream: string; revision: number }>(stagedRevisions, [streams]);
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
