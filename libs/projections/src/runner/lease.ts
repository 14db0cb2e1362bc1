import { randomUUID } from 'node:crypto';
import type { DataSource, QueryRunner } from 'typeorm';
import type { ReadSchema } from '../tables/schemas.js';

/** How long an owner may be silent before another takes over. */
export const LEASE_SECONDS = 10;

/** The right to move a checkpoint. A new owner gets a higher fence, and the old one's moves no longer match. */
export interface Lease {
  holder: string;
  fence: string;
  position: number;
}

/** The checkpoint was moved or taken by another owner: this one stops, and writes nothing more. */
export class LeaseLost extends Error {}

/**
 * Takes the lease when nobody holds it; undefined when somebody does. One that runs on for longer than any is given is of
 * before the clock was set back: nobody is to wait for that hour.
 */
export async function takeLease(dataSource: DataSource, schema: ReadSchema): Promise<Lease | undefined> {
  const holder = randomUUID();
  const [rows] = await dataSource.query<[{ fence: string; position: string }[], number]>(
    `UPDATE ${schema}.checkpoint
        SET fence = fence + 1, holder = $1, lease_until = clock_timestamp() + make_interval(secs => $2)
      WHERE name = 'ledger' AND NOT lease_until BETWEEN clock_timestamp() AND clock_timestamp() + make_interval(secs => $2)
      RETURNING fence, position`,
    [holder, LEASE_SECONDS],
  );
  const row = rows[0];
  return row && { holder, fence: row.fence, position: Number(row.position) };
}

/**
 * Moves the checkpoint inside the page's transaction, before its rows are written, and renews the lease.
 * Throws `LeaseLost` when it no longer stands where this owner left it.
 */
export async function moveCheckpoint(runner: QueryRunner, schema: ReadSchema, lease: Lease, to: number): Promise<void> {
  const [, moved] = (await runner.query(
    `UPDATE ${schema}.checkpoint
        SET position = $1, moved_at = clock_timestamp(), lease_until = clock_timestamp() + make_interval(secs => $4),
            failed_position = NULL, failure = NULL
      WHERE name = 'ledger' AND position = $2 AND fence = $3`,
    [to, lease.position, lease.fence, LEASE_SECONDS],
  )) as [unknown, number];
  if (moved !== 1) throw new LeaseLost('another process has taken over the projection');
}

export async function releaseLease(dataSource: DataSource, schema: ReadSchema, lease: Lease): Promise<void> {
  await dataSource.query(
    `UPDATE ${schema}.checkpoint SET holder = NULL, lease_until = '-infinity' WHERE name = 'ledger' AND fence = $1`,
    [lease.fence],
  );
}

/** Notes the event that stopped the projection, for `status`. */
export async function noteFailure(dataSource: DataSource, schema: ReadSchema, lease: Lease, position: number, failure: string): Promise<void> {
  await dataSource.query(
    `UPDATE ${schema}.checkpoint SET failed_position = $2, failure = $3 WHERE name = 'ledger' AND fence = $1`,
    [lease.fence, position, failure],
  );
}
