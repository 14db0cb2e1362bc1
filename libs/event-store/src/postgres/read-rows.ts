import type pg from 'pg';
import type { LogRow } from '../stored-event.js';
import { EVENT_COLUMNS, type EventRow, logRow } from './rows.js';

/** Events by id. */
export async function findRows(pool: pg.Pool, ids: readonly string[]): Promise<Map<string, LogRow>> {
  const { rows } = await pool.query<EventRow>(`SELECT ${EVENT_COLUMNS} FROM duty_log.event WHERE event_id = ANY ($1::uuid[])`, [ids]);
  return new Map(rows.map((row) => [row.id, logRow(row)]));
}

/** Whole streams by name, each in order of revision; one that is not there is absent. */
export async function streamRows(pool: pg.Pool, names: readonly string[]): Promise<Map<string, LogRow[]>> {
  const { rows } = await pool.query<EventRow>(`SELECT ${EVENT_COLUMNS} FROM duty_log.event WHERE stream = ANY ($1::text[]) ORDER BY stream, revision`, [names]);
  const streams = new Map<string, LogRow[]>();
  for (const row of rows) {
    const stream = streams.get(row.stream);
    if (stream) stream.push(logRow(row));
    else streams.set(row.stream, [logRow(row)]);
  }
  return streams;
}
