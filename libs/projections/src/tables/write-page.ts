import { FOREVER } from '@app/calendar';
import { isLate } from '@app/ledger';
import type { QueryRunner } from 'typeorm';
import type { Closing, PageChange, Span } from '../fold/page-change.js';
import { columnsOf } from './record-detail.js';
import type { ReadSchema } from './schemas.js';

/** Writes what a page changed: one statement a table and direction. Within the caller's transaction. */
export async function writePage(runner: QueryRunner, schema: ReadSchema, change: PageChange): Promise<void> {
  const { organizations, indicatorSets, openedVersions, closedVersions, openedContributions, closedContributions } = change;
  await insert(runner, `${schema}.organization`, { no: 'bigint', name: 'text' }, organizations);
  await insert(runner, `${schema}.indicator_set`, SET_COLUMNS, indicatorSets.map((row) => ({
    name: row.name, version: row.version, document: JSON.stringify(row.document), published_by: row.publishedBy,
    from_position: row.position, known_from: String(row.knownFrom),
  })));
  await insert(runner, `${schema}.record_version`, VERSION_COLUMNS, openedVersions.map((row) => ({
    record_no: row.recordNo, organization_no: row.organizationNo, year: row.year, cause: JSON.stringify(row.cause),
    late: isLate(row.state.occurredOn, row.state.recordedAt), evidenced: row.evidenced,
    ...columnsOf(row.state), ...spanColumns(row),
  })));
  await insert(runner, `${schema}.contribution`, CONTRIBUTION_COLUMNS, openedContributions.map((row) => ({
    record_no: row.recordNo, organization_no: row.organizationNo,
    year: row.year, measure: row.measure, key: row.key, part: row.part, amount: row.amount, counts_on: row.on, ...spanColumns(row),
  })));
  await close(runner, `${schema}.record_version`, {}, closedVersions);
  await close(runner, `${schema}.contribution`, { year: 'integer', measure: 'text', key: 'text', part: 'text', counts_on: 'date' },
    closedContributions.map((row) => ({ ...row, counts_on: row.on })));
}

const SPAN_COLUMNS = { from_position: 'bigint', to_position: 'bigint', known_from: 'bigint', known_to: 'bigint' };
const VERSION_COLUMNS = {
  record_no: 'bigint', organization_no: 'bigint', record_id: 'text', type: 'text', occurred_on: 'date', year: 'integer',
  recorded_at: 'bigint', standing: 'text', late: 'boolean', corrected: 'boolean', evidenced: 'boolean', data: 'json', detail: 'json', cause: 'json', ...SPAN_COLUMNS,
};
const SET_COLUMNS = { name: 'text', version: 'text', document: 'json', published_by: 'text', from_position: 'bigint', known_from: 'bigint' };
const CONTRIBUTION_COLUMNS = {
  record_no: 'bigint', organization_no: 'bigint', year: 'integer', measure: 'text', key: 'text', part: 'text', amount: 'double precision', counts_on: 'date', ...SPAN_COLUMNS,
};

type Columns = Readonly<Record<string, string>>;

/** One array a column, unrolled by the database: a page costs one round trip a table. */
async function insert<C extends Columns>(runner: QueryRunner, table: string, columns: C, rows: readonly Record<keyof C, unknown>[]): Promise<void> {
  if (rows.length === 0) return;
  const names = Object.keys(columns);
  const arrays = names.map((name, index) => `$${String(index + 1)}::${String(columns[name])}[]`);
  await runner.query(
    `INSERT INTO ${table} (${names.join(', ')}) SELECT * FROM unnest(${arrays.join(', ')})`,
    names.map((name) => rows.map((row) => row[name])),
  );
}

/** Ends rows that still hold; `matching` names the columns that tell them apart within their record. */
async function close<C extends Columns>(runner: QueryRunner, table: string, matching: C, rows: readonly (Closing & Record<keyof C, unknown>)[]): Promise<void> {
  if (rows.length === 0) return;
  const columns: Columns = { record_no: 'bigint', to_position: 'bigint', known_to: 'bigint', ...matching };
  const values: Record<string, unknown>[] = rows.map((row) => ({ ...row, record_no: row.recordNo, to_position: row.toPosition, known_to: String(row.knownTo) }));
  const names = Object.keys(columns);
  const arrays = names.map((name, index) => `$${String(index + 1)}::${String(columns[name])}[]`);
  const same = ['record_no', ...Object.keys(matching)].map((name) => `held.${name} = ended.${name}`);
  await runner.query(
    `UPDATE ${table} AS held SET to_position = ended.to_position, known_to = ended.known_to
       FROM unnest(${arrays.join(', ')}) AS ended (${names.join(', ')})
      WHERE ${same.join(' AND ')} AND held.to_position = ${String(FOREVER)} AND held.from_position < ended.to_position`,
    names.map((name) => values.map((row) => row[name])),
  );
}

function spanColumns({ fromPosition, toPosition, knownFrom, knownTo }: Span): Record<keyof typeof SPAN_COLUMNS, string> {
  return {
    from_position: String(fromPosition),
    to_position: String(toPosition ?? FOREVER),
    known_from: String(knownFrom),
    known_to: String(knownTo ?? FOREVER),
  };
}
