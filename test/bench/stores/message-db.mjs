// message-db is SQL for psql; where there is none, its files are run through pg in the order of its own install script.
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';
import pg from 'pg';

export const name = 'message-db';

const FILES = [
  'schema/message-store', 'extensions/pgcrypto', 'tables/messages', 'types/message',
  ...['message-store-version', 'hash-64', 'acquire-lock', 'category', 'is-category', 'id', 'cardinal-id', 'stream-version', 'write-message'].map((file) => `functions/${file}`),
  'indexes/messages-id', 'indexes/messages-stream', 'indexes/messages-category',
];

export async function open({ connection }) {
  const home = dirname(createRequire(import.meta.url).resolve('@eventide/message-db/package.json'));
  const installer = new pg.Client(connection);
  await installer.connect();
  for (const file of FILES) {
    await installer.query('SET search_path TO message_store, public');
    const text = await readFile(join(home, 'database', `${file}.sql`), 'utf8');
    await installer.query(text.replaceAll('CREATE INDEX CONCURRENTLY', 'CREATE INDEX').replaceAll('CREATE UNIQUE INDEX CONCURRENTLY', 'CREATE UNIQUE INDEX'));
  }
  await installer.end();
  const pool = new pg.Pool({ ...connection, max: 32, options: '-c search_path=message_store,public' });
  pool.on('error', () => undefined); // its last connections, when the database is dropped
  return {
    append: (stream, { id, type, data, metadata }) => pool.query({
      name: 'write', text: 'SELECT write_message($1, $2, $3, $4, $5, $6)', values: [id, stream, type, JSON.stringify(data), JSON.stringify(metadata), -1],
    }),
    close: () => pool.end(),
  };
}
