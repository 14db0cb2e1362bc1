import type { QueryRunner } from 'typeorm';
import { recordKey } from '../fold/fold-page.js';
import type { KnownRecord } from '../fold/page-change.js';
import { type VersionColumns, stateOf } from './record-detail.js';
import type { ReadSchema } from './schemas.js';

type Row = VersionColumns & { record_no: string; organization_no: string; organization: string; known_from: string };

/** The records of these ids as they stand in the tables, by `recordKey`. */
export async function loadRecords(
  runner: QueryRunner, schema: ReadSchema, wanted: readonly { organization: string; id: string }[],
): Promise<Map<string, KnownRecord>> {
  if (wanted.length === 0) return new Map();
  const rows = (await runner.query(
    `SELECT v.*, v.occurred_on::text AS occurred_on, o.name AS organization
       FROM unnest($1::text[], $2::text[]) AS wanted (organization, id)
       JOIN ${schema}.organization o ON o.name = wanted.organization
       JOIN ${schema}.record_version v ON v.organization_no = o.no AND v.record_id = wanted.id
      WHERE v.to_position = 9223372036854775807`,
    [wanted.map(({ organization }) => organization), wanted.map(({ id }) => id)],
  )) as Row[];
  return new Map(rows.map((row) => [
    recordKey(row.organization, row.record_id),
    { recordNo: Number(row.record_no), organizationNo: Number(row.organization_no), state: stateOf(row) },
  ]));
}

/** The numbers given to organisations so far. */
export async function loadOrganizations(runner: QueryRunner, schema: ReadSchema): Promise<Map<string, number>> {
  const rows = (await runner.query(`SELECT no, name FROM ${schema}.organization`)) as { no: string; name: string }[];
  return new Map(rows.map(({ no, name }) => [name, Number(no)]));
}
