// Fresh databases on one embedded server, as the product runs it: fsync on, no setting of its own.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { dist } from './measuring.mjs';

/** A server for the time of the bench; `fresh()` makes an empty database and answers how to reach it. */
export async function startServer() {
  const { openDatabase, readConfiguration } = await dist('libs/platform/src/index.js');
  const folder = await mkdtemp(join(tmpdir(), 'duty-bench-'));
  const server = await openDatabase(readConfiguration({ DUTY_DATA: folder }));
  let made = 0;
  return {
    connection: server.connection,
    async fresh() {
      made += 1;
      const database = `bench_${String(made)}`;
      await tell(server.connection, `CREATE DATABASE ${database}`);
      const { host, port, user, password } = server.connection;
      const url = `postgres://${user}:${encodeURIComponent(password)}@${host}:${String(port)}/${database}`;
      return { connection: { host, port, user, password, database }, url, drop: () => tell(server.connection, `DROP DATABASE ${database} WITH (FORCE)`) };
    },
    async settings() {
      const rows = await tell(server.connection, `SELECT name, setting FROM pg_settings WHERE name IN ('server_version', 'fsync', 'synchronous_commit', 'shared_buffers')`);
      return Object.fromEntries(rows.map(({ name, setting }) => [name, setting]));
    },
    async close() {
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function tell(connection, statement) {
  const client = new pg.Client(connection);
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}
