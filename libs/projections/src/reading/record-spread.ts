import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { LIVE } from '../tables/schemas.js';
import type { Bounds } from './bounds.js';
import { conditionsOf, type RecordFilter } from './record-conditions.js';
import { WAITING, type WaitingKind } from './waiting.js';

/** Live records of a type in a month of the calendar, 1 to 12. */
export interface MonthCount {
  type: string;
  month: number;
  count: number;
}

/** How much there is to do with the records of a year. */
export type RecordsToDo = Record<WaitingKind | 'live' | 'late' | 'lackingEvidence', number>;

/** How records spread over months, people, towns and what waits. Each question is one query. */
@Injectable()
export class RecordSpread {
  constructor(private readonly dataSource: DataSource) {}

  async months(organizationNo: string, bounds: Bounds, filter: RecordFilter): Promise<MonthCount[]> {
    const { where, parameters } = conditionsOf(organizationNo, bounds, { ...filter, standing: 'live' });
    const rows = await this.dataSource.query<{ type: string; month: number; count: string }[]>(
      `SELECT v.type, extract(month FROM v.occurred_on)::int AS month, count(*) AS count FROM ${LIVE}.record_version v WHERE ${where} GROUP BY 1, 2 ORDER BY 1, 2`, parameters,
    );
    return rows.map(({ type, month, count }) => ({ type, month, count: Number(count) }));
  }

  /** Who recorded, and the towns that are named, in order of their writing. */
  async peopleAndTowns(organizationNo: string, bounds: Bounds, filter: RecordFilter): Promise<{ people: string[]; towns: string[] }> {
    const { where, parameters } = conditionsOf(organizationNo, bounds, filter);
    const rows = await this.dataSource.query<{ person: string | null; town: string | null }[]>(
      `SELECT DISTINCT v.detail ->> 'recordedBy' AS person, v.data ->> 'town' AS town FROM ${LIVE}.record_version v WHERE ${where}`, parameters,
    );
    const named = (names: (string | null)[]): string[] => [...new Set(names.filter((name) => name !== null))].sort();
    return { people: named(rows.map(({ person }) => person)), towns: named(rows.map(({ town }) => town)) };
  }

  async toDo(organizationNo: string, bounds: Bounds, filter: RecordFilter): Promise<RecordsToDo> {
    const { where, parameters } = conditionsOf(organizationNo, bounds, filter);
    const counted = Object.entries(WAITING).map(([kind, sql]) => `count(*) FILTER (WHERE ${sql}) AS "${kind}"`);
    const rows = await this.dataSource.query<Record<keyof RecordsToDo, string>[]>(
      `SELECT ${counted.join(', ')}, count(*) FILTER (WHERE v.standing = 'live') AS live, count(*) FILTER (WHERE v.standing = 'live' AND v.late) AS late,
              count(*) FILTER (WHERE v.standing = 'live' AND v.evidenced IS FALSE) AS "lackingEvidence"
         FROM ${LIVE}.record_version v WHERE ${where}`, parameters,
    );
    return Object.fromEntries(Object.entries(rows[0] ?? {}).map(([name, count]) => [name, Number(count)])) as RecordsToDo;
  }
}
