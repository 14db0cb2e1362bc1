import type { AllStreamRecordedEvent } from '@eventstore/db-client';
import type pg from 'pg';
import type { KnownEvent } from '../decide.js';
import { isEventId } from '../prepare.js';
import { safeInteger } from '../postgres/rows.js';
import { envelopeOf } from './envelope.js';
import type { From, ScannedPage } from './scan.js';
import { sql } from './sql.js';
import type { StreamNames } from './stream-names.js';

const EVENTS_A_SCAN = 1000;
/** Others' events that may go by before we note that they were looked through. */
const WORTH_NOTING = 10_000;

const numberEvents = sql('number-events');
const lastRevisions = sql('last-revisions');

/** An event that has its number. */
export interface Numbered extends KnownEvent {
  id: string;
  commit: bigint;
}

interface Row { id: string; position: string; commit: string; stream: string; revision: number; digest: string | null }
const COLUMNS = `event_id AS id, position, commit_position AS commit, stream, revision, encode(digest, 'hex') AS digest`;

/**
 * Numbers of the ledger's events, 1, 2, 3 … in the order of KurrentDB's log, kept in PostgreSQL. Whoever comes by
 * numbers what is new: any number of processes may, and one of them is always first.
 */
export class Numbering {
  /** How far this process has looked and found nothing of ours behind the head. */
  private looked = { head: -1n, to: -1n };

  constructor(
    private readonly pool: pg.Pool,
    private readonly names: StreamNames,
    private readonly scan: (from: From, count: number) => Promise<ScannedPage>,
  ) {}

  /** Numbers all that the log holds by now. Returns the last number. */
  async catchUp(): Promise<number> {
    for (let skipped = 0; ;) {
      const { position, commit } = await this.head();
      const from = this.looked.head === commit ? this.looked.to : commit;
      const { own, to, ended } = await this.scan(from < 0n ? undefined : { after: from }, EVENTS_A_SCAN);
      if (own.length === 0) skipped += EVENTS_A_SCAN;
      if (own.length > 0 || skipped > WORTH_NOTING) {
        const moved = await this.number(own, { position, commit, to });
        skipped = 0;
        if (moved && ended) return position + own.length;
      } else {
        this.looked = { head: commit, to };
        if (ended) return position;
      }
    }
  }

  /** The numbered events behind a position, as far as they are numbered, and the last number given. */
  async after(position: number, limit: number): Promise<{ events: Numbered[]; head: number }> {
    const [events, head] = await Promise.all([
      this.select(`position > $1 ORDER BY position LIMIT $2`, [position, limit]), this.head(),
    ]);
    return { events, head: Math.max(head.position, events.at(-1)?.position ?? 0) };
  }

  /** Those of these ids that have a number; the first number, should others have written one twice. */
  async known(ids: readonly string[]): Promise<Map<string, Numbered>> {
    const events = await this.select('event_id = ANY ($1::uuid[]) ORDER BY position DESC', [ids.filter(isEventId)]);
    return new Map(events.map((event) => [event.id, event]));
  }

  at(positions: readonly number[]): Promise<Numbered[]> {
    return this.select('position = ANY ($1::bigint[]) ORDER BY position', [positions]);
  }

  /** A stream's numbers, by revision. */
  async ofStream(stream: string): Promise<Map<number, number>> {
    const events = await this.select('stream = $1', [this.names.toServer(stream)]);
    return new Map(events.map(({ revision, position }) => [revision, position]));
  }

  async revisions(streams: readonly string[]): Promise<Map<string, number>> {
    const { rows } = await this.pool.query<{ stream: string; revision: number }>(lastRevisions, [[...new Set(streams)].map((name) => this.names.toServer(name))]);
    return new Map(rows.map(({ stream, revision }) => [this.names.fromServer(stream), revision]));
  }

  async last(): Promise<Numbered | undefined> {
    return (await this.select('true ORDER BY position DESC LIMIT 1', []))[0];
  }

  private async head(): Promise<{ position: number; commit: bigint }> {
    const { rows: [head] } = await this.pool.query<{ position: string; commit: string }>('SELECT position, commit_position AS commit FROM duty_numbering.head');
    if (!head) throw new Error('duty_numbering.head has lost its row');
    return { position: safeInteger(head.position), commit: BigInt(head.commit) };
  }

  /** False when another process was first: then nothing was numbered here. */
  private async number(own: readonly AllStreamRecordedEvent[], from: { position: number; commit: bigint; to: bigint }): Promise<boolean> {
    const { rowCount } = await this.pool.query({ name: 'duty-number-events', text: numberEvents, values: [
      from.position, from.commit, from.to,
      own.map(({ position }) => position.commit), own.map(({ id }) => id), own.map(({ streamId }) => streamId),
      own.map(({ revision }) => Number(revision)), own.map((event) => envelopeOf(event)?.digest ?? null),
    ] });
    return rowCount === 1;
  }

  private async select(where: string, values: unknown[]): Promise<Numbered[]> {
    const { rows } = await this.pool.query<Row>(`SELECT ${COLUMNS} FROM duty_numbering.event WHERE ${where}`, values);
    return rows.map(({ id, position, commit, stream, revision, digest }) => ({
      id, position: safeInteger(position), commit: BigInt(commit), stream: this.names.fromServer(stream), revision, digest: digest ?? '',
    }));
  }
}
