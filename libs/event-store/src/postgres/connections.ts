import type pg from 'pg';

/**
 * Work on one connection of the pool. When it fails the connection is closed instead of given back: that ends its
 * transaction and its locks, whatever state it was in.
 */
export async function withClient<T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await takeClient(pool);
  try {
    const result = await work(client);
    giveBack(client);
    return result;
  } catch (error) {
    giveBack(client, error as Error);
    throw error;
  }
}

/** A client that does not end the process when its connection breaks between two queries: the next query tells. */
export async function takeClient(pool: pg.Pool): Promise<pg.PoolClient> {
  const client = await pool.connect();
  client.on('error', ignore);
  return client;
}

/** Back to the pool; with an error it is closed. */
export function giveBack(client: pg.PoolClient, error?: Error): void {
  client.off('error', ignore);
  if (error) client.on('error', ignore); // it may still fail while it closes
  client.release(error);
}

/** Opens a transaction. One whose process is frozen is ended by the server, so that nobody waits for its locks for ever. */
export const BEGIN = `BEGIN; SET LOCAL idle_in_transaction_session_timeout = '30s'`;

function ignore(): void {
  // the error reaches the query under way, or the next one
}
