import { instantOf } from '@app/calendar';
import { passing } from '@app/platform';
import type pg from 'pg';
import type { RestoreResult, StoredEvent } from '../port.js';
import { decideRestore, type RestoreState, rowsToRestore } from '../restore.js';
import type { LogRow } from '../stored-event.js';
import { BEGIN, withClient } from './connections.js';
import { lockHead, moveHead } from './head.js';
import { EVENT_COLUMNS, type EventRow, logRow } from './rows.js';
import { sql } from './sql.js';

const lastRevisions = sql('last-revisions');
const restoreEvents = sql('restore-events');

/** A batch of events of another log, in one transaction under the lock on the head. */
export async function restoreBatch(pool: pg.Pool, events: readonly StoredEvent[]): Promise<RestoreResult> {
  const rows = rowsToRestore(events);
  return withClient(pool, async (client) => {
    passing('restore:before');
    await client.query(BEGIN);
    const { result, added } = decideRestore(events, rows, await stateFor(client, rows));
    const last = added.at(-1);
    if (last) {
      const column = <K extends keyof LogRow>(key: K): LogRow[K][] => added.map((row) => row[key]);
      await client.query(restoreEvents, [
        column('position'), column('id'), column('stream'), column('revision'), column('type'),
        column('data'), column('metadata'), column('arrival'), column('digest'), column('appendedAt').map(instantOf),
      ]);
      await moveHead(client, last.position);
    }
    passing('restore:written');
    await client.query('COMMIT');
    passing('restore:after');
    return result;
  });
}

async function stateFor(client: pg.ClientBase, rows: readonly LogRow[]): Promise<RestoreState> {
  const head = await lockHead(client);
  const there = await client.query<EventRow>(`SELECT ${EVENT_COLUMNS} FROM duty_log.event WHERE position = ANY ($1::bigint[])`, [rows.map(({ position }) => position)]);
  const ids = await client.query<{ id: string }>('SELECT event_id AS id FROM duty_log.event WHERE event_id = ANY ($1::uuid[])', [rows.map(({ id }) => id)]);
  const streams = [...new Set(rows.map(({ stream }) => stream))];
  const revisions = await client.query<{ stream: string; revision: number }>(lastRevisions, [streams]);
  return {
    head,
    present: new Map(there.rows.map(logRow).map((row) => [row.position, row])),
    knownIds: new Set(ids.rows.map(({ id }) => id)),
    revisions: new Map(revisions.rows.map(({ stream, revision }) => [stream, revision])),
  };
}
