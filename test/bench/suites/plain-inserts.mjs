// The peer: the same lines into one table of PostgreSQL by plain `pg`, one INSERT a line in one transaction, nothing checked,
// nothing projected. What any import must at least pay.
import { readFile } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';
import pg from 'pg';

export async function plainInserts(connection, file) {
  const client = new pg.Client(connection);
  await client.connect();
  await client.query('DROP TABLE IF EXISTS plain; CREATE TABLE plain (id text PRIMARY KEY, body jsonb)');
  const lines = (await readFile(file, 'utf8')).trim().split('\n');
  const from = performance.now();
  await client.query('BEGIN');
  for (const line of lines) await client.query({ name: 'plain', text: 'INSERT INTO plain VALUES ($1, $2)', values: [JSON.parse(line).id, line] });
  await client.query('COMMIT');
  const ms = performance.now() - from;
  await client.end();
  return ms;
}
