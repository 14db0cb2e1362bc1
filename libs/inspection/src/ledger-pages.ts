import { Inject, Injectable } from '@nestjs/common';
import type { Catalogue } from '@app/catalogue';
import { CATALOGUE, RECORD_LOOKUP, type RecordLookup } from '@app/ledger';
import { Alike } from './alike.js';
import { type PageEnd, type RecordFilter, type RecordOrder, RecordPages, type RecordTotals, type YearCounts } from '@app/projections';
import { Figures } from './figures.js';
import { type LedgerLine, lineOf } from './ledger-line.js';
import type { Moment } from './moment.js';

export interface LedgerPage {
  /** `alike`: ids of live records that each may repeat. */
  lines: (LedgerLine & { alike: string[] })[];
  /** What the next page is asked for with; absent on the last one. */
  end?: PageEnd;
  position: number;
}

export interface LedgerYear extends YearCounts {
  standing: 'unopened' | 'open' | 'closed';
}

/** Lines of a page when all of a ledger is wanted. */
const LINES_AT_A_TIME = 500;

/** The ledger, page by page. All its questions throw `OrganizationUnknown`. */
@Injectable()
export class LedgerPages {
  constructor(
    private readonly pages: RecordPages,
    private readonly figures: Figures,
    @Inject(CATALOGUE) private readonly catalogue: Catalogue,
    private readonly alike: Alike,
    @Inject(RECORD_LOOKUP) private readonly lookup: RecordLookup,
  ) {}

  /** Pages hold together when each is asked for at the position that the first one answered. */
  async page(organization: string, moment: Moment, filter: RecordFilter, order: RecordOrder, limit: number, after?: PageEnd): Promise<LedgerPage> {
    const { organizationNo, bounds } = await this.figures.scope(organization, moment);
    const { records, end } = await this.pages.page(organizationNo, bounds, filter, order, limit, after);
    const alike = await this.alike.of(organization, records.map(({ state }) => state));
    return { lines: records.map(({ state }, index) => ({ ...lineOf(state, this.catalogue), alike: alike[index] ?? [] })), position: bounds.position, ...(end && { end }) };
  }

  async totals(organization: string, moment: Moment, filter: RecordFilter): Promise<RecordTotals> {
    const { organizationNo, bounds } = await this.figures.scope(organization, moment);
    return this.pages.totals(organizationNo, bounds, filter);
  }

  /** All lines, some at a time and at least once; as of where the log stands at the first, whatever is recorded meanwhile. */
  async *all(organization: string, moment: Moment, filter: RecordFilter, order: RecordOrder): AsyncGenerator<LedgerLine[]> {
    const { organizationNo, bounds } = await this.figures.scope(organization, moment);
    let after: PageEnd | undefined;
    do {
      const { records, end } = await this.pages.page(organizationNo, bounds, filter, order, LINES_AT_A_TIME, after);
      yield records.map(({ state }) => lineOf(state, this.catalogue));
      after = end;
    } while (after);
  }

  /** The years that have records or were opened, in order, and how they stand. */
  async years(organization: string): Promise<LedgerYear[]> {
    const { organizationNo, bounds } = await this.figures.scope(organization, {});
    const [counts, standings] = await Promise.all([this.pages.years(organizationNo, bounds), this.lookup.yearsOf(organization)]);
    return counts.map((one) => ({ ...one, standing: standings.get(one.year) ?? 'unopened' }));
  }
}
