import { once } from 'node:events';
import type pg from 'pg';
import { from } from 'pg-copy-streams';
import type { QueryRunner } from 'typeorm';
import { BinaryRows, type Column } from './binary-rows.js';

/** So many bytes are made before they are sent: the database writes while the next are made. */
const CHUNK_BYTES = 1 << 18;

/** Adds rows to a table within the caller's transaction, by binary COPY: half the time of any INSERT. */
export async function copyRows<Row>(runner: QueryRunner, table: string, columns: readonly Column<Row>[], rows: readonly Row[]): Promise<void> {
  if (rows.length === 0) return;
  const client = (await runner.connect()) as pg.PoolClient;
  const copy = client.query(from(`COPY ${table} (${columns.map(({ name }) => name).join(', ')}) FROM STDIN (FORMAT binary)`));
  const written = once(copy, 'finish');
  const out = new BinaryRows();
  for (const row of rows) {
    out.row(columns, row);
    if (out.length >= CHUNK_BYTES) copy.write(out.take());
  }
  out.end();
  copy.end(out.take());
  await written;
}
