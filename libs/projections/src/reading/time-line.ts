import { Injectable } from '@nestjs/common';
import { instantOf, type Instant } from '@app/calendar';
import { DataSource } from 'typeorm';
import { LIVE } from '../tables/schemas.js';
import { type Bounds, heldAt } from './bounds.js';

/** How much was entered on a day, or happened on it. */
export interface DayCount {
  day: string;
  count: number;
}

/** A record entered late, and by how many days. */
export interface LateEntry {
  id: string;
  type: string;
  occurredOn: string;
  recordedAt: Instant;
  recordedBy: string;
  days: number;
}

const RECORDED_ON = `(to_timestamp(v.recorded_at / 1000000) AT TIME ZONE 'Asia/Shanghai')::date`;

/** A year on both axes of time: when things happened, and when they were entered. */
@Injectable()
export class TimeLine {
  constructor(private readonly dataSource: DataSource) {}

  /** Of the records of a year: every entry and change by the day it became known, and the live ones by the day they happened. */
  async days(organizationNo: string, year: number, { position, knownAt }: Bounds): Promise<{ recorded: DayCount[]; occurred: DayCount[] }> {
    const [recorded, occurred] = await Promise.all([
      this.query<DayCount>(
        `SELECT (to_timestamp(v.known_from / 1000000) AT TIME ZONE 'Asia/Shanghai')::date::text AS day, count(*)::int AS count
           FROM ${LIVE}.record_version v WHERE v.organization_no = $1 AND v.year = $2 AND v.from_position <= $3 AND v.known_from <= $4
          GROUP BY 1 ORDER BY 1`, [organizationNo, year, position, String(knownAt)],
      ),
      this.query<DayCount>(
        `SELECT v.occurred_on::text AS day, count(*)::int AS count
           FROM ${LIVE}.record_version v WHERE v.organization_no = $1 AND v.year = $2 AND v.standing = 'live' AND ${heldAt('v', '$3', '$4')}
          GROUP BY 1 ORDER BY 1`, [organizationNo, year, position, String(knownAt)],
      ),
    ]);
    return { recorded, occurred };
  }

  /** The live records entered late, the latest of them first. */
  async late(organizationNo: string, year: number, { position, knownAt }: Bounds, page: { offset: number; limit: number | null }): Promise<LateEntry[]> {
    const rows = await this.query<Omit<LateEntry, 'recordedAt'> & { recordedAt: string }>(
      `SELECT v.record_id AS id, v.type, v.occurred_on::text AS "occurredOn", v.recorded_at AS "recordedAt", v.detail ->> 'recordedBy' AS "recordedBy",
              ${RECORDED_ON} - v.occurred_on AS days
         FROM ${LIVE}.record_version v
        WHERE v.organization_no = $1 AND v.year = $2 AND v.late AND v.standing = 'live' AND ${heldAt('v', '$3', '$4')}
        ORDER BY days DESC, v.record_no LIMIT $5 OFFSET $6`,
      [organizationNo, year, position, String(knownAt), page.limit, page.offset],
    );
    return rows.map(({ recordedAt, ...row }) => ({ ...row, recordedAt: instantOf(BigInt(recordedAt)) }));
  }

  async countLate(organizationNo: string, year: number, { position, knownAt }: Bounds): Promise<number> {
    const [row] = await this.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM ${LIVE}.record_version v
        WHERE v.organization_no = $1 AND v.year = $2 AND v.late AND v.standing = 'live' AND ${heldAt('v', '$3', '$4')}`,
      [organizationNo, year, position, String(knownAt)],
    );
    return row?.count ?? 0;
  }

  private query<Row>(sql: string, parameters: unknown[]): Promise<Row[]> {
    return this.dataSource.query(sql, parameters);
  }
}
