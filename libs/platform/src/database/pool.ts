import pg from 'pg';
import type { Database } from './connection.js';

/**
 * A pool of connections. `int8` comes as text (a number would lose digits above 2^53). End it before the database is closed.
 */
export function createPool(database: Pick<Database, 'connection'>): pg.Pool {
  const pool = new pg.Pool({ ...database.connection, max: 10, connectionTimeoutMillis: 30_000, idleTimeoutMillis: 30_000 });
  // An idle connection that breaks is dropped by the pool; without a listener it would end the process. The next query tells.
  pool.on('error', () => undefined);
  return pool;
}
