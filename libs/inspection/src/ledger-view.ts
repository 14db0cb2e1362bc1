import { Inject, Injectable } from '@nestjs/common';
import type { Catalogue } from '@app/catalogue';
import { CATALOGUE } from '@app/ledger';
import { ReadTables } from '@app/projections';
import { Figures } from './figures.js';
import { type LedgerLine, lineOf } from './ledger-line.js';

@Injectable()
export class LedgerView {
  constructor(
    private readonly tables: ReadTables,
    private readonly figures: Figures,
    @Inject(CATALOGUE) private readonly catalogue: Catalogue,
  ) {}

  /** The records of a year, in order of date; `month` is 1 to 12. */
  async lines(organization: string, year: number, filter: { type?: string; month?: number }): Promise<LedgerLine[]> {
    const { organizationNo, bounds } = await this.figures.scope(organization, {});
    const versions = await this.tables.versions(organizationNo, bounds, { year, ...(filter.type ? { types: [filter.type] } : {}) });
    return versions
      .filter(({ state }) => filter.month === undefined || Number(state.occurredOn.slice(5, 7)) === filter.month)
      .map(({ state }) => lineOf(state, this.catalogue));
  }
}
