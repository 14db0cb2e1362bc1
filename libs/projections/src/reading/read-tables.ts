import { Injectable } from '@nestjs/common';
import { type Instant, instantOf, type Micros } from '@app/calendar';
import type { Grouping, KeyTotal } from '@app/catalogue';
import type { JsonObject } from '@app/event-store';
import type { RecordState } from '@app/ledger';
import { DataSource } from 'typeorm';
import type { Cause } from '../fold/page-change.js';
import { stateOf, type VersionColumns } from '../tables/record-detail.js';
import { LIVE } from '../tables/schemas.js';
import { type Bounds, heldAt } from './bounds.js';
import { packedRows } from './packed.js';
import { type VersionQuery, versionsWhere } from './versions-where.js';

/** Contributions of one measure, key and part taken together. */
export interface MeasureTotal extends KeyTotal {
  measure: string;
}

/** Contributions of one measure and day taken together. */
export type DayTotal = Pick<MeasureTotal, 'measure' | 'on' | 'amount'>;

/** One contribution of one record. */
export interface RecordContribution extends MeasureTotal {
  recordNo: number;
  recordId: string;
}

/** A record as it stood at the bounds. */
export interface RecordVersion {
  recordNo: number;
  year: number;
  state: RecordState;
}

/** A contribution that began to count between two moments or, with negative count and amount, ceased to; with the event that did it. */
export interface ContributionStep extends MeasureTotal {
  position: number;
  knownAt: Micros;
  cause: Cause;
  /** The record concerned. */
  recordId: string;
}

type VersionRow = VersionColumns & { record_no: number; year: number; known_from: string };
interface ContributionColumns { measure: string; key: string; part: string; on: string; count: string; amount: string }

/** Reads what the projection has written, as of any moment. Every method is one indexed query. */
@Injectable()
export class ReadTables {
  constructor(private readonly dataSource: DataSource) {}

  /** The organisation's number; undefined when the ledger does not know it. */
  async organizationNo(name: string): Promise<string | undefined> {
    const rows = await this.query<{ no: string }>(`SELECT no FROM ${LIVE}.organization WHERE name = $1`, [name]);
    return rows[0]?.no;
  }

  async organizations(): Promise<string[]> {
    return (await this.query<{ name: string }>(`SELECT name FROM ${LIVE}.organization ORDER BY no`, [])).map(({ name }) => name);
  }

  /** Every organisation and reporting year that had records at a position, in order. */
  async years(position: number): Promise<{ organization: string; year: number }[]> {
    return this.query<{ organization: string; year: number }>(
      `SELECT DISTINCT o.name COLLATE "C" AS organization, v.year
         FROM ${LIVE}.record_version v JOIN ${LIVE}.organization o ON o.no = v.organization_no
        WHERE v.from_position <= $1 ORDER BY 1, 2`, [position],
    );
  }

  /** What a year's figures are counted from: contributions by measure, key, part and day; or as far as a grouping tells them apart. */
  async totals(organizationNo: string, year: number, { position, knownAt, until }: Bounds, grouping?: Grouping): Promise<MeasureTotal[]> {
    const held = `FROM ${LIVE}.contribution c
        WHERE organization_no = $1 AND year = $2 AND ${heldAt('c', '$3', '$4')} AND ($5::date IS NULL OR counts_on <= $5)`;
    const rows = await this.query<ContributionColumns>(
      `SELECT measure, key, part, counts_on::text AS "on", count(*) AS count, sum(amount) AS amount ${held} AND ($6::text[] IS NULL OR measure = ANY ($6))
        GROUP BY measure, key, part, counts_on
       UNION ALL
       SELECT measure, '', '', '', count(*), sum(amount) ${held} AND measure = ANY ($7) GROUP BY measure`,
      [organizationNo, year, position, String(knownAt), until ?? null, grouping ? [...grouping.keyed] : null, [...grouping?.summed ?? []]],
    );
    return rows.map(totalOf);
  }

  /** How a year went: amounts by measure and day. */
  async dayTotals(organizationNo: string, year: number, { position, knownAt }: Bounds): Promise<DayTotal[]> {
    return this.query<DayTotal>(
      `SELECT measure, counts_on::text AS "on", sum(amount) AS amount FROM ${LIVE}.contribution c
        WHERE organization_no = $1 AND year = $2 AND ${heldAt('c', '$3', '$4')} GROUP BY measure, counts_on`,
      [organizationNo, year, position, String(knownAt)],
    );
  }

  /** The contributions themselves, record by record, in order of date and entry; all measures unless some are named. */
  async contributions(organizationNo: string, year: number, { position, knownAt, until }: Bounds, measures?: readonly string[]): Promise<RecordContribution[]> {
    const held = `FROM ${LIVE}.contribution c WHERE organization_no = $1 AND year = $2 AND ${heldAt('c', '$3', '$4')}
          AND ($5::text[] IS NULL OR measure = ANY ($5)) AND ($6::date IS NULL OR counts_on <= $6)`;
    const parameters = [organizationNo, year, position, String(knownAt), measures ?? null, until ?? null];
    const [rows, records] = await Promise.all([
      packedRows<Omit<RecordContribution, 'count' | 'recordId'>>(this.dataSource, ['measure', 'key', 'part', 'on', 'amount', 'recordNo'],
        `SELECT measure, key, part, counts_on AS "on", amount, record_no AS "recordNo" ${held} ORDER BY key, part`, parameters),
      // The limit keeps the version a look-up for each record: joined, the versions of all organisations may be read.
      packedRows<Pick<RecordContribution, 'recordNo' | 'recordId'>>(this.dataSource, ['recordNo', 'recordId'],
        `SELECT c.record_no AS "recordNo", v.record_id AS "recordId" FROM (SELECT DISTINCT record_no ${held}) c
          CROSS JOIN LATERAL (SELECT record_id, occurred_on FROM ${LIVE}.record_version v WHERE v.record_no = c.record_no AND ${heldAt('v', '$3', '$4')} LIMIT 1) v
          ORDER BY v.occurred_on, c.record_no`, parameters),
    ]);
    const byRecord = new Map(records.map((record) => [record.recordNo, { ...record, rows: [] as RecordContribution[] }]));
    for (const { measure, key, part, on, amount, recordNo } of rows) {
      const record = byRecord.get(recordNo);
      record?.rows.push({ measure, key, part, on, count: 1, amount, recordNo, recordId: record.recordId });
    }
    return [...byRecord.values()].flatMap((record) => record.rows);
  }

  /** Records as they stood, in order of date and entry. */
  async versions(organizationNo: string, bounds: Bounds, query: VersionQuery): Promise<RecordVersion[]> {
    const { where, parameters } = versionsWhere(organizationNo, bounds, query);
    const rows = await packedRows<VersionRow>(
      this.dataSource, ['record_no', 'record_id', 'type', 'occurred_on', 'year', 'recorded_at', 'corrected', 'data', 'detail', 'known_from'],
      `SELECT record_no, record_id, type, occurred_on, year, recorded_at::text AS recorded_at, corrected, data, detail, known_from::text AS known_from
         FROM ${LIVE}.record_version v WHERE ${where}
        ORDER BY v.occurred_on, v.record_no LIMIT $16 OFFSET $17`,
      [...parameters, query.page?.limit ?? null, query.page?.offset ?? 0],
    );
    return rows.map((row) => ({ recordNo: row.record_no, year: row.year, state: stateOf(row) }));
  }

  async countVersions(organizationNo: string, bounds: Bounds, query: VersionQuery): Promise<number> {
    const { where, parameters } = versionsWhere(organizationNo, bounds, query);
    const rows = await this.query<{ count: string }>(`SELECT count(*) AS count FROM ${LIVE}.record_version v WHERE ${where}`, parameters);
    return Number(rows[0]?.count);
  }

  /** What began or ceased to count in some measures of a year after `from` and up to `to`, in the order in which it became known. */
  async steps(organizationNo: string, year: number, position: number, from: Micros, to: Micros, measures: readonly string[]): Promise<ContributionStep[]> {
    // The limit keeps the version a look-up for each contribution: joined, the versions of all organisations may be read.
    const one = (count: 1 | -1, known: string, at: string): string =>
      `SELECT c.measure, c.key, c.part, c.counts_on AS "on", ${String(count)} AS count, ${String(count)} * c.amount AS amount, c.${at} AS position, c.${known} AS known_at, v.cause, v.record_id AS "recordId"
         FROM ${LIVE}.contribution c
        CROSS JOIN LATERAL (SELECT cause, record_id FROM ${LIVE}.record_version WHERE record_no = c.record_no AND from_position = c.${at} LIMIT 1) v
        WHERE c.organization_no = $1 AND c.year = $2 AND c.measure = ANY ($6) AND c.${known} > $3 AND c.${known} <= $4 AND c.${at} <= $5`;
    const rows = await packedRows<Omit<ContributionStep, 'knownAt'> & { known: string }>(
      this.dataSource, ['measure', 'key', 'part', 'on', 'count', 'amount', 'position', 'known', 'cause', 'recordId'],
      `SELECT step.*, known_at::text AS known FROM (${one(-1, 'known_to', 'to_position')} UNION ALL ${one(1, 'known_from', 'from_position')}) AS step ORDER BY known_at, position, count`,
      [organizationNo, year, String(from), String(to), position, measures],
    );
    return rows.map(({ known, ...step }) => ({ ...step, knownAt: BigInt(known) }));
  }

  /** The live records booked in the year by what a list says of them, in order of date and entry. */
  async named(organizationNo: string, year: number, { position, knownAt }: Bounds): Promise<Pick<RecordState, 'id' | 'type' | 'occurredOn'>[]> {
    return packedRows(
      this.dataSource, ['id', 'type', 'occurredOn'],
      `SELECT record_id AS id, type, occurred_on AS "occurredOn" FROM ${LIVE}.record_version v
        WHERE organization_no = $1 AND year = $2 AND standing = 'live' AND ${heldAt('v', '$3', '$4')} ORDER BY occurred_on, record_no`,
      [organizationNo, year, position, String(knownAt)],
    );
  }

  /** Types with a live record booked in the year. */
  async typesIn(organizationNo: string, year: number, { position, knownAt }: Bounds): Promise<string[]> {
    const rows = await this.query<{ type: string }>(
      `SELECT DISTINCT type FROM ${LIVE}.record_version v
        WHERE organization_no = $1 AND year = $2 AND standing = 'live' AND ${heldAt('v', '$3', '$4')}`,
      [organizationNo, year, position, String(knownAt)],
    );
    return rows.map(({ type }) => type);
  }

  /** Sets of indicators published by then, in order of publication. */
  async indicatorSets({ position, knownAt }: Bounds): Promise<{ name: string; version: string; document: JsonObject; publishedBy: string; publishedAt: Instant }[]> {
    const rows = await this.query<{ name: string; version: string; document: JsonObject; published_by: string; known_from: string }>(
      `SELECT name, version, document, published_by, known_from FROM ${LIVE}.indicator_set WHERE from_position <= $1 AND known_from <= $2 ORDER BY from_position`,
      [position, String(knownAt)],
    );
    return rows.map(({ name, version, document, published_by, known_from }) => ({ name, version, document, publishedBy: published_by, publishedAt: instantOf(BigInt(known_from)) }));
  }

  /** When the organisation's last event within the bounds became known; null when there is none. */
  async lastRecordedAt(organizationNo: string, { position, knownAt }: Bounds): Promise<Instant | null> {
    const rows = await this.query<{ last: string | null }>(
      `SELECT max(known_from) AS last FROM ${LIVE}.record_version WHERE organization_no = $1 AND from_position <= $2 AND known_from <= $3`,
      [organizationNo, position, String(knownAt)],
    );
    const last = rows[0]?.last;
    return last === null || last === undefined ? null : instantOf(BigInt(last));
  }

  private query<Row>(sql: string, parameters: unknown[]): Promise<Row[]> {
    return this.dataSource.query(sql, parameters);
  }
}

function totalOf({ measure, key, part, on, count, amount }: ContributionColumns): MeasureTotal {
  return { measure, key, part, on, count: Number(count), amount: Number(amount) };
}
