import { Injectable } from '@nestjs/common';
import type { Micros } from '@app/calendar';
import type { Grouping, KeyTotal } from '@app/catalogue';
import { DataSource } from 'typeorm';
import type { Cause } from '../fold/page-change.js';
import { LIVE } from '../tables/schemas.js';
import { type Bounds, heldAt } from './bounds.js';
import { packedRows } from './packed.js';

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

/** A record by what orders it. */
export interface PlacedRecord {
  recordNo: number;
  id: string;
  occurredOn: string;
}

/** A contribution that began to count between two moments or, with negative count and amount, ceased to; with the event that did it. */
export interface ContributionStep extends MeasureTotal {
  position: number;
  knownAt: Micros;
  cause: Cause;
  /** The record concerned. */
  recordId: string;
}

interface ContributionColumns { measure: string; key: string; part: string; on: string; count: string; amount: string }

/** Reads what figures are counted from, as of any moment: taken together, one by one, or as it came and went. */
@Injectable()
export class Contributions {
  constructor(private readonly dataSource: DataSource) {}

  /** What a year's figures are counted from: contributions by measure, key, part and day; or as far as a grouping tells them apart. */
  async totals(organizationNo: string, year: number, { position, knownAt, until }: Bounds, grouping?: Grouping): Promise<MeasureTotal[]> {
    const held = `FROM ${LIVE}.contribution c
        WHERE organization_no = $1 AND year = $2 AND ${heldAt('c', '$3', '$4')} AND ($5::date IS NULL OR counts_on <= $5)`;
    const rows = await this.dataSource.query<ContributionColumns[]>(
      `SELECT measure, key, part, counts_on::text AS "on", count(*) AS count, sum(amount) AS amount ${held} AND ($6::text[] IS NULL OR measure = ANY ($6))
        GROUP BY measure, key, part, counts_on
       UNION ALL
       SELECT measure, '', '', '', count(*), sum(amount) ${held} AND measure = ANY ($7) GROUP BY measure`,
      [organizationNo, year, position, String(knownAt), until ?? null, grouping ? [...grouping.keyed] : null, [...grouping?.summed ?? []]],
    );
    return rows.map(totalOf);
  }

  /** How a year went: amounts by measure and day. */
  async days(organizationNo: string, year: number, { position, knownAt }: Bounds): Promise<DayTotal[]> {
    return this.dataSource.query<DayTotal[]>(
      `SELECT measure, counts_on::text AS "on", sum(amount) AS amount FROM ${LIVE}.contribution c
        WHERE organization_no = $1 AND year = $2 AND ${heldAt('c', '$3', '$4')} GROUP BY measure, counts_on`,
      [organizationNo, year, position, String(knownAt)],
    );
  }

  /**
   * The contributions themselves, record by record, in order of date and entry; all measures unless some are named.
   * `known`: records that somebody has read already; only the others are looked up.
   */
  async all(organizationNo: string, year: number, { position, knownAt, until }: Bounds, measures?: readonly string[], known: PlacedRecord[] | Promise<PlacedRecord[]> = []): Promise<RecordContribution[]> {
    const rows = await packedRows<Omit<RecordContribution, 'count' | 'recordId'>>(
      this.dataSource, ['measure', 'key', 'part', 'on', 'amount', 'recordNo'],
      `SELECT measure, key, part, counts_on AS "on", amount, record_no AS "recordNo"
         FROM ${LIVE}.contribution c WHERE organization_no = $1 AND year = $2 AND ${heldAt('c', '$3', '$4')}
          AND ($5::text[] IS NULL OR measure = ANY ($5)) AND ($6::date IS NULL OR counts_on <= $6) ORDER BY key, part`,
      [organizationNo, year, position, String(knownAt), measures ?? null, until ?? null],
    );
    const byRecord = new Map<number, typeof rows>();
    for (const row of rows) {
      const mine = byRecord.get(row.recordNo);
      if (mine) mine.push(row);
      else byRecord.set(row.recordNo, [row]);
    }
    const places = (await known).filter(({ recordNo }) => byRecord.has(recordNo));
    const placed = new Set(places.map(({ recordNo }) => recordNo));
    const others = await this.places([...byRecord.keys()].filter((recordNo) => !placed.has(recordNo)), { position, knownAt });
    return [...places, ...others].sort((a, b) => (a.occurredOn < b.occurredOn ? -1 : a.occurredOn > b.occurredOn ? 1 : a.recordNo - b.recordNo))
      .flatMap(({ recordNo, id }) => (byRecord.get(recordNo) ?? []).map(({ measure, key, part, on, amount }) => ({ measure, key, part, on, count: 1, amount, recordNo, recordId: id })));
  }

  /** Where records stand in the order of date and entry. */
  private async places(recordNos: readonly number[], { position, knownAt }: Bounds): Promise<PlacedRecord[]> {
    if (recordNos.length === 0) return [];
    // The limit keeps it a look-up for each record: joined, the versions of all organisations may be read.
    return packedRows<PlacedRecord>(
      this.dataSource, ['recordNo', 'id', 'occurredOn'],
      `SELECT v.* FROM unnest($1::bigint[]) AS wanted (no)
        CROSS JOIN LATERAL (SELECT record_no AS "recordNo", record_id AS id, occurred_on AS "occurredOn" FROM ${LIVE}.record_version v WHERE record_no = wanted.no AND ${heldAt('v', '$2', '$3')} LIMIT 1) v`,
      [recordNos, position, String(knownAt)],
    );
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
    return rows.map(({ measure, key, part, on, count, amount, position: at, known, cause, recordId }) => (
      { measure, key, part, on, count, amount, position: at, knownAt: BigInt(known), cause, recordId }));
  }
}

function totalOf({ measure, key, part, on, count, amount }: ContributionColumns): MeasureTotal {
  return { measure, key, part, on, count: Number(count), amount: Number(amount) };
}
