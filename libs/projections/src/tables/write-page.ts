import { FOREVER } from '@app/calendar';
import { isLate, standingOf } from '@app/ledger';
import type { QueryRunner } from 'typeorm';
import type { Closing, ContributionRow, IndicatorSetRow, PageChange, Span, VersionRow } from '../fold/page-change.js';
import type { Column } from './binary-rows.js';
import { copyRows } from './copy-rows.js';
import { detailOf } from './record-detail.js';
import type { ReadSchema } from './schemas.js';

/** Writes what a page changed: one statement a table and direction. Within the caller's transaction. */
export async function writePage(runner: QueryRunner, schema: ReadSchema, change: PageChange): Promise<void> {
  await copyRows(runner, `${schema}.organization`, ORGANIZATION, change.organizations);
  await copyRows(runner, `${schema}.indicator_set`, INDICATOR_SET, change.indicatorSets);
  await copyRows(runner, `${schema}.record_version`, VERSION, change.openedVersions);
  await copyRows(runner, `${schema}.contribution`, CONTRIBUTION, change.openedContributions);
  await close(runner, `${schema}.record_version`, {}, change.closedVersions);
  await close(runner, `${schema}.contribution`, { year: 'integer', measure: 'text', key: 'text', part: 'text', counts_on: 'date' },
    change.closedContributions.map((row) => ({ ...row, counts_on: row.on })));
}

const ORGANIZATION: readonly Column<PageChange['organizations'][number]>[] = [
  { name: 'no', put: (out, { no }) => { out.int8(no); } },
  { name: 'name', put: (out, { name }) => { out.text(name); } },
];

const INDICATOR_SET: readonly Column<IndicatorSetRow>[] = [
  { name: 'name', put: (out, { name }) => { out.text(name); } },
  { name: 'version', put: (out, { version }) => { out.text(version); } },
  { name: 'document', put: (out, { document }) => { out.text(JSON.stringify(document)); } },
  { name: 'published_by', put: (out, { publishedBy }) => { out.text(publishedBy); } },
  { name: 'from_position', put: (out, { position }) => { out.int8(position); } },
  { name: 'known_from', put: (out, { knownFrom }) => { out.int8(knownFrom); } },
];

const SPAN: readonly Column<Span>[] = [
  { name: 'from_position', put: (out, { fromPosition }) => { out.int8(fromPosition); } },
  { name: 'to_position', put: (out, { toPosition }) => { out.int8(toPosition ?? FOREVER); } },
  { name: 'known_from', put: (out, { knownFrom }) => { out.int8(knownFrom); } },
  { name: 'known_to', put: (out, { knownTo }) => { out.int8(knownTo ?? FOREVER); } },
];

const VERSION: readonly Column<VersionRow>[] = [
  { name: 'record_no', put: (out, { recordNo }) => { out.int8(recordNo); } },
  { name: 'organization_no', put: (out, { organizationNo }) => { out.int8(organizationNo); } },
  { name: 'record_id', put: (out, { state }) => { out.text(state.id); } },
  { name: 'type', put: (out, { state }) => { out.text(state.type); } },
  { name: 'occurred_on', put: (out, { state }) => { out.date(state.occurredOn); } },
  { name: 'year', put: (out, { year }) => { out.int4(year); } },
  { name: 'recorded_at', put: (out, { state }) => { out.int8(state.recordedAt); } },
  { name: 'standing', put: (out, { state }) => { out.text(standingOf(state)); } },
  { name: 'late', put: (out, { state }) => { out.bool(isLate(state.occurredOn, state.recordedAt)); } },
  { name: 'corrected', put: (out, { state }) => { out.bool(state.corrected); } },
  { name: 'evidenced', put: (out, { evidenced }) => { out.bool(evidenced); } },
  { name: 'data', put: (out, { state }) => { out.text(JSON.stringify(state.data)); } },
  { name: 'detail', put: (out, { state }) => { out.text(JSON.stringify(detailOf(state))); } },
  { name: 'digests', put: (out, { state }) => { out.texts([...new Set(state.files.map(({ sha256 }) => sha256))]); } },
  { name: 'cause', put: (out, { cause }) => { out.text(JSON.stringify(cause)); } },
  ...SPAN,
];

const CONTRIBUTION: readonly Column<ContributionRow>[] = [
  { name: 'record_no', put: (out, { recordNo }) => { out.int8(recordNo); } },
  { name: 'organization_no', put: (out, { organizationNo }) => { out.int8(organizationNo); } },
  { name: 'year', put: (out, { year }) => { out.int4(year); } },
  { name: 'measure', put: (out, { measure }) => { out.text(measure); } },
  { name: 'key', put: (out, { key }) => { out.text(key); } },
  { name: 'part', put: (out, { part }) => { out.text(part); } },
  { name: 'amount', put: (out, { amount }) => { out.float8(amount); } },
  { name: 'counts_on', put: (out, { on }) => { out.date(on); } },
  ...SPAN,
];

type Columns = Readonly<Record<string, string>>;

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
