import { Injectable } from '@nestjs/common';
import type { RecordLookup, YearStanding } from '@app/ledger';
import { GroupReader } from '@app/platform';
import { DataSource } from 'typeorm';
import { LIVE } from '../tables/schemas.js';

/** The write side's view of the read tables. */
@Injectable()
export class TableRecordLookup implements RecordLookup {
  private readonly years: GroupReader<Map<number, YearStanding>>;

  constructor(private readonly dataSource: DataSource) {
    this.years = new GroupReader((organizations) => this.yearsOfAll(organizations));
  }

  async yearsOf(organization: string): Promise<Map<number, YearStanding>> {
    return new Map(await this.years.get(organization)); // the asker's own: another may have asked the same
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
