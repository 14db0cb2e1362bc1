import type pg from 'pg';
import type { Bell } from '../bell.js';
import { giveBack, takeClient } from './connections.js';
import { CHANNEL } from './head.js';
import { patiently } from './patience.js';

/**
 * Rings whenever the database tells that the log has grown, and after every new connection, since word may have been
 * missed before it. Settles after the abort, its connection closed.
 */
export async function listen(pool: pg.Pool, bell: Bell, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const client = await patiently(() => listeningClient(pool, bell), signal);
    if (!client) return;
    bell.ring();
    giveBack(client, await endOf(client, signal));
  }
}

async function listeningClient(pool: pg.Pool, bell: Bell): Promise<pg.PoolClient> {
  const client = await takeClient(pool);
  try {
    client.on('notification', () => { bell.ring(); });
    await client.query(`LISTEN ${CHANNEL}`);
    return client;
  } catch (error) {
    giveBack(client, error as Error);
    throw error;
  }
}

/** Why listening ended: the connection broke, or nobody follows any more. Either way the connection is of no more use. */
function endOf(client: pg.PoolClient, signal: AbortSignal): Promise<Error> {
  return new Promise((resolve) => {
    const end = (error: Error): void => {
      signal.removeEventListener('abort', onAbort);
      client.off('error', end).off('end', onClose);
      resolve(error);
    };
    const onAbort = (): void => { end(new Error('No longer followed')); };
    const onClose = (): void => { end(new Error('Connection closed')); };
    signal.addEventListener('abort', onAbort);
    client.on('error', end).on('end', onClose);
    if (signal.aborted) onAbort();
  });
}
