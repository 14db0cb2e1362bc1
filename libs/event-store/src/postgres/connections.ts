import type pg from 'pg';

/**
 * Work on one connection of the pool. When it fails the connection is closed instead of given back: that ends its
 * transaction and its locks, whatever state it was in.
 */
export async function withClient<T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    const result = await work(client);
    client.release();
    return result;
  } catch (error) {
    client.release(error as Error);
    throw error;
  }
}

/** A connection of the pool prepared for a use of its own; the caller releases it. Closed when preparing fails. */
export async function takeClient(pool: pg.Pool, prepare: (client: pg.PoolClient) => Promise<unknown>): Promise<pg.PoolClient> {
  const client = await pool.connect();
  try {
    await prepare(client);
    return client;
  } catch (error) {
    client.release(error as Error);
    throw error;
  }
}

/** Opens a transaction. One whose process is frozen is ended by the server, so that nobody waits for its locks for ever. */
export const BEGIN = `BEGIN; SET LOCAL idle_in_transaction_session_timeout = '30s'`;
