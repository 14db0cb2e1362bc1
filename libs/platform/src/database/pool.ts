import pg from 'pg';
import type { Database } from './connection.js';

/**
 * A pool of connections. `int8` comes as text (a number would lose digits above 2^53). A connection that breaks does not
 * end the process: the query under way, or the next one, tells. Queries of one connection are sent without waiting for
 * the answers of those before; they are still done one after another. End the pool before the database is closed.
 */
export function createPool(database: Pick<Database, 'connection'>): pg.Pool {
  const pool = new pg.Pool({ ...database.connection, max: 10, pipeline: true, connectionTimeoutMillis: 30_000, idleTimeoutMillis: 30_000 });
  pool.on('error', () => undefined); // idle connections
  // Connections in use, from their first moment: between being made and being handed out they may break as well.
  pool.on('connect', (client) => { client.on('error', () => undefined); });
  return pool;
}
