import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { stateOf, type VersionColumns } from '../tables/record-detail.js';
import { LIVE } from '../tables/schemas.js';
import { type Bounds, heldAt } from './bounds.js';
import type { RecordVersion } from './read-tables.js';
import { conditionsOf, type RecordFilter } from './record-conditions.js';

/** By date, or by when it was first recorded; records alike in that are in the order of their entry. */
export interface RecordOrder {
  by: 'occurredOn' | 'recordedAt';
  descending: boolean;
}

/** Where a page ended: what the last record is ordered by, as text, and its number. */
export interface PageEnd {
  key: string;
  recordNo: number;
}

export interface RecordTotals {
  all: number;
  byType: Record<string, number>;
  byStanding: Record<string, number>;
}

/** What a year holds. */
export interface YearCounts {
  year: number;
  live: number;
  void: number;
  duplicate: number;
  late: number;
}

const COLUMNS = { occurredOn: { name: 'v.occurred_on', type: 'date' }, recordedAt: { name: 'v.recorded_at', type: 'bigint' } } as const;

/** Lists of records, page by page, as of any moment. */
@Injectable()
export class RecordPages {
  constructor(private readonly dataSource: DataSource) {}

  /** As many as `limit` that come after `after`, and where the page ends; under the same bounds pages never overlap and leave nothing out. */
  async page(organizationNo: string, bounds: Bounds, filter: RecordFilter, order: RecordOrder, limit: number, after?: PageEnd): Promise<{ records: RecordVersion[]; end?: PageEnd }> {
    const { name, type } = COLUMNS[order.by];
    const [sign, direction] = order.descending ? ['<', 'DESC'] : ['>', 'ASC'];
    const { where, parameters } = conditionsOf(organizationNo, bounds, filter, after ? [[`(${name}, v.record_no) ${sign} (?::${type}, ?::bigint)`, after.key, after.recordNo]] : []);
    const rows = await this.dataSource.query<(VersionColumns & { record_no: string; year: number; known_from: string; key: string })[]>(
      `SELECT v.record_no, v.record_id, v.type, v.occurred_on::text AS occurred_on, v.year, v.recorded_at, v.corrected, v.data, v.detail, v.known_from, ${name}::text AS key
         FROM ${LIVE}.record_version v WHERE ${where}
        ORDER BY ${name} ${direction}, v.record_no ${direction} LIMIT ${String(limit + 1)}`,
      parameters,
    );
    const kept = rows.slice(0, limit);
    const last = kept.at(-1);
    return {
      records: kept.map((row) => ({ recordNo: Number(row.record_no), year: row.year, state: stateOf(row) })),
      ...(rows.length > limit && last && { end: { key: last.key, recordNo: Number(last.record_no) } }),
    };
  }

  async totals(organizationNo: string, bounds: Bounds, filter: RecordFilter): Promise<RecordTotals> {
    const { where, parameters } = conditionsOf(organizationNo, bounds, filter);
    const rows = await this.dataSource.query<{ type: string; standing: string; count: string }[]>(
      `SELECT v.type, v.standing, count(*) AS count FROM ${LIVE}.record_version v WHERE ${where} GROUP BY v.type, v.standing ORDER BY v.type`, parameters,
    );
    const totals: RecordTotals = { all: 0, byType: {}, byStanding: { live: 0, void: 0, duplicate: 0 } };
    for (const { type, standing, count } of rows) {
      totals.all += Number(count);
      totals.byType[type] = (totals.byType[type] ?? 0) + Number(count);
      totals.byStanding[standing] = (totals.byStanding[standing] ?? 0) + Number(count);
    }
    return totals;
  }

  /** The reporting years that have records, in order. Late ones are counted among the live. */
  async years(organizationNo: string, bounds: Bounds): Promise<YearCounts[]> {
    const { where, parameters } = conditionsOf(organizationNo, bounds, {});
    const rows = await this.dataSource.query<Record<keyof YearCounts, string>[]>(
      `SELECT v.year, count(*) FILTER (WHERE v.standing = 'live') AS live, count(*) FILTER (WHERE v.standing = 'void') AS void,
              count(*) FILTER (WHERE v.standing = 'duplicate') AS duplicate, count(*) FILTER (WHERE v.standing = 'live' AND v.late) AS late
         FROM ${LIVE}.record_version v WHERE ${where} GROUP BY v.year ORDER BY v.year`, parameters,
    );
    return rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, count]) => [name, Number(count)])) as unknown as YearCounts);
  }

  /** The measures a record counts in, with what it adds. */
  async countedIn(recordNo: number, bounds: Bounds): Promise<{ measure: string; year: number; key: string; amount: number }[]> {
    return this.dataSource.query(
      `SELECT c.measure, c.year, c.key, c.amount FROM ${LIVE}.contribution c
        WHERE c.record_no = $1 AND ${heldAt('c', '$2', '$3')} ORDER BY c.measure, c.key, c.part`,
      [recordNo, bounds.position, String(bounds.knownAt)],
    );
  }
}
