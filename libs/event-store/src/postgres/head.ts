import type pg from 'pg';
import { safeInteger } from './rows.js';

/** The channel on which the database tells that the log has grown. */
export const CHANNEL = 'duty_log';

/** The last position of the log, locked until the end of the transaction: nobody else writes meanwhile, in whatever process. */
export async function lockHead(client: pg.ClientBase): Promise<number> {
  const { rows: [head] } = await client.query<{ position: string }>('SELECT position FROM duty_log.head FOR UPDATE');
  if (!head) throw new Error('duty_log.head has lost its row');
  return safeInteger(head.position);
}

/** Moves the head and, once the transaction is committed, wakes those who follow the log. */
export async function moveHead(client: pg.ClientBase, position: number): Promise<void> {
  await client.query({ name: 'duty-move-head', text: `UPDATE duty_log.head SET position = $1 RETURNING pg_notify('${CHANNEL}', '')`, values: [position] });
}
