import { STREAM_DOES_NOT_EXIST } from '@event-driven-io/emmett';
import { getPostgreSQLEventStore } from '@event-driven-io/emmett-postgresql';
import pg from 'pg';

export const name = 'emmett-postgresql';

/** As many connections as our own pool would have in use at most, and more where more are in flight: 32. */
export async function open({ connection, url }) {
  const pool = new pg.Pool({ ...connection, max: 32 });
  pool.on('error', () => undefined); // its last connections, when the database is dropped
  const store = getPostgreSQLEventStore(url, { connectionOptions: { pool } });
  await store.schema.migrate();
  return {
    append: (stream, { type, data, metadata }) => store.appendToStream(stream, [{ type, data, metadata }], { expectedStreamVersion: STREAM_DOES_NOT_EXIST }),
    close: async () => { await store.close(); await pool.end(); },
  };
}
