import { Injectable } from '@nestjs/common';
import type { EffectiveRecord } from '@app/catalogue';
import type { JsonObject } from '@app/event-store';
import type { MonthWord, RecordLookup, YearStanding } from '@app/ledger';
import { Grouped } from '@app/platform';
import { DataSource } from 'typeorm';
import type { VersionDetail } from '../tables/record-detail.js';
import { LIVE } from '../tables/schemas.js';

interface SameKind {
  key: string;
  id: string;
  type: string;
  occurredOn: string;
  data: JsonObject;
  detail: VersionDetail;
}

/** The write side's view of the read tables. */
@Injectable()
export class TableRecordLookup implements RecordLookup {
  private readonly years: Grouped<Map<number, YearStanding>>;
  private readonly months: Grouped<Map<string, MonthWord>>;
  private readonly records: Grouped<EffectiveRecord[]>;

  constructor(private readonly dataSource: DataSource) {
    this.years = new Grouped((organizations) => this.yearsOfAll(organizations));
    this.months = new Grouped((organizations) => this.monthsOfAll(organizations));
    this.records = new Grouped((keys) => this.recordsOfAll(keys));
  }

  async yearsOf(organization: string): Promise<Map<number, YearStanding>> {
    return new Map(await this.years.get(organization)); // the asker's own: another may have asked the same
  }

  async monthsOf(organization: string): Promise<Map<string, MonthWord>> {
    return new Map(await this.months.get(organization));
  }

  private async monthsOfAll(organizations: readonly string[]): Promise<Map<string, Map<string, MonthWord>>> {
    const rows = await this.dataSource.query<{ name: string; period: string; locked: boolean }[]>(
      `SELECT DISTINCT ON (o.name, v.data ->> 'period') o.name, v.data ->> 'period' AS period, v.type = 'PeriodLocked' AS locked
         FROM ${LIVE}.record_version v JOIN ${LIVE}.organization o ON o.no = v.organization_no
        WHERE o.name = ANY ($1) AND v.type IN ('PeriodLocked', 'PeriodReopened') AND v.standing = 'live' AND v.to_position = 9223372036854775807
        ORDER BY o.name, v.data ->> 'period', v.record_no DESC`,
      [organizations],
    );
    const found = new Map<string, Map<string, MonthWord>>();
    for (const { name, period, locked } of rows) {
      const months = found.get(name) ?? new Map<string, MonthWord>();
      found.set(name, months.set(period, locked ? 'locked' : 'reopened'));
    }
    return found;
  }

  async recordsOf(organization: string, type: string, year: number, occurredOn: string | undefined): Promise<EffectiveRecord[]> {
    return (await this.records.get(JSON.stringify([organization, type, year, occurredOn ?? null]))) ?? [];
  }

  /** Keys: organisation, type, year and date (null: any), as JSON. */
  private async recordsOfAll(keys: readonly string[]): Promise<Map<string, EffectiveRecord[]>> {
    const rows = await this.dataSource.query<SameKind[]>(
      `SELECT asked.key, v.record_id AS id, v.type, v.occurred_on::text AS "occurredOn", v.data, v.detail
         FROM unnest($1::text[]) AS asked (key), ${LIVE}.organization o, ${LIVE}.record_version v
        WHERE o.name = asked.key::json ->> 0 AND v.organization_no = o.no AND v.type = asked.key::json ->> 1 AND v.year = (asked.key::json ->> 2)::integer
          AND v.occurred_on BETWEEN coalesce(asked.key::json ->> 3, '0001-01-01')::date AND coalesce(asked.key::json ->> 3, '9999-12-31')::date
          AND v.standing = 'live' AND v.to_position = 9223372036854775807
        ORDER BY v.record_no`,
      [keys],
    );
    const found = new Map<string, EffectiveRecord[]>();
    for (const { key, detail: { recordedBy, role, evidence }, ...row } of rows) {
      const records = found.get(key) ?? [];
      records.push({ ...row, recordedBy, role, evidence });
      found.set(key, records);
    }
    return found;
  }

  private async yearsOfAll(organizations: readonly string[]): Promise<Map<string, Map<number, YearStanding>>> {
    const rows = await this.dataSource.query<{ name: string; year: number; closed: boolean }[]>(
      `SELECT DISTINCT ON (o.name, v.year) o.name, v.year, v.type = 'ReportingYearClosed' AS closed
         FROM ${LIVE}.record_version v JOIN ${LIVE}.organization o ON o.no = v.organization_no
        WHERE o.name = ANY ($1) AND v.type IN ('ReportingYearOpened', 'ReportingYearClosed', 'ReportingYearReopened') AND v.standing = 'live'
          AND v.to_position = 9223372036854775807
        ORDER BY o.name, v.year, v.type <> 'ReportingYearOpened' DESC, v.occurred_on DESC, v.record_no DESC`,
      [organizations],
    );
    const found = new Map<string, Map<number, YearStanding>>();
    for (const { name, year, closed } of rows) {
      const years = found.get(name) ?? new Map<number, YearStanding>();
      found.set(name, years.set(year, closed ? 'closed' : 'open'));
    }
    return found;
  }

  async lastReopening(organization: string, year: string): Promise<string | undefined> {
    const [last] = await this.dataSource.query<{ record_id: string }[]>(
      `SELECT v.record_id
         FROM ${LIVE}.record_version v JOIN ${LIVE}.organization o ON o.no = v.organization_no
        WHERE o.name = $1 AND v.type = 'ReportingYearReopened' AND v.data ->> 'year' = $2 AND v.standing = 'live'
          AND v.to_position = 9223372036854775807
        ORDER BY v.occurred_on DESC, v.record_no DESC LIMIT 1`,
      [organization, year],
    );
    return last?.record_id;
  }

  async existing(organization: string, type: string, by: string, values: readonly string[]): Promise<Set<string>> {
    const rows = await this.dataSource.query<{ value: string }[]>(
      `SELECT DISTINCT CASE WHEN $3 = 'id' THEN v.record_id ELSE v.data ->> $3 END AS value
         FROM ${LIVE}.record_version v JOIN ${LIVE}.organization o ON o.no = v.organization_no
        WHERE o.name = $1 AND v.type = $2 AND v.to_position = 9223372036854775807
          AND CASE WHEN $3 = 'id' THEN v.record_id ELSE v.data ->> $3 END = ANY ($4)`,
      [organization, type, by, values],
    );
    return new Set(rows.map(({ value }) => value));
  }
}
