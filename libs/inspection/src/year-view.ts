import { Injectable } from '@nestjs/common';
import { textAt } from '@app/ledger';
import { type MonthCount, ReadTables, type RecordFilter, RecordSpread, type RecordsToDo } from '@app/projections';
import { Figures } from './figures.js';

/** The last that became of a report of the year. */
export interface ReportStanding {
  kind: string;
  standing: 'submitted' | 'accepted' | 'returned' | 'published';
  on: string;
}

const REPORT_LIFE: Readonly<Record<string, ReportStanding['standing']>> = {
  ReportSubmitted: 'submitted', ReportAccepted: 'accepted', ReportReturnedByAuthority: 'returned', ReportPublished: 'published',
};

/** A year at a glance, as it stands now. All its questions throw `OrganizationUnknown`. */
@Injectable()
export class YearView {
  constructor(private readonly spread: RecordSpread, private readonly tables: ReadTables, private readonly figures: Figures) {}

  /** Live records by type and month of the calendar. */
  async months(organization: string, filter: RecordFilter): Promise<MonthCount[]> {
    const { organizationNo, bounds } = await this.figures.scope(organization, {});
    return this.spread.months(organizationNo, bounds, filter);
  }

  /** The people and towns that a ledger can be narrowed down to. */
  async peopleAndTowns(organization: string, filter: RecordFilter): Promise<{ people: string[]; towns: string[] }> {
    const { organizationNo, bounds } = await this.figures.scope(organization, {});
    return this.spread.peopleAndTowns(organizationNo, bounds, filter);
  }

  async toDo(organization: string, filter: RecordFilter): Promise<RecordsToDo> {
    const { organizationNo, bounds } = await this.figures.scope(organization, {});
    return this.spread.toDo(organizationNo, bounds, filter);
  }

  /** How far the reports of the year have come, by kind. */
  async reports(organization: string, year: number): Promise<ReportStanding[]> {
    const { organizationNo, bounds } = await this.figures.scope(organization, {});
    const said = await this.tables.versions(organizationNo, bounds, { types: Object.keys(REPORT_LIFE), year, liveOnly: true });
    const last = new Map<string, ReportStanding>();
    for (const { state: { type, data, occurredOn } } of said) {
      const kind = textAt(data, 'kind');
      const standing = REPORT_LIFE[type];
      if (standing) last.set(kind, { kind, standing, on: occurredOn });
    }
    return [...last.values()];
  }
}
