import type pg from 'pg';
import type { Bell } from '../bell.js';
import { takeClient } from './connections.js';
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
    await brokenOrAborted(client, signal);
    client.release(true);
  }
}

function listeningClient(pool: pg.Pool, bell: Bell): Promise<pg.PoolClient> {
  return takeClient(pool, (client) => {
    client.on('notification', () => { bell.ring(); });
    return client.query(`LISTEN ${CHANNEL}`);
  });
}

function brokenOrAborted(client: pg.PoolClient, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      signal.removeEventListener('abort', end);
      client.off('end', end);
      resolve();
    };
    signal.addEventListener('abort', end);
    client.on('end', end);
    if (signal.aborted) end();
  });
}
