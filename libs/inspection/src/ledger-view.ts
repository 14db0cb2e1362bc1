import { Inject, Injectable } from '@nestjs/common';
import { instantOf } from '@app/calendar';
import { type Catalogue, say, type Text } from '@app/catalogue';
import { CATALOGUE, isLate, type Standing, standingOf } from '@app/ledger';
import { ReadTables, type RecordVersion } from '@app/projections';
import { Figures } from './figures.js';

/** A line of the ledger. Struck-out lines stay, with the reason. */
export interface LedgerLine {
  id: string;
  type: string;
  label: Text;
  occurredOn: string;
  recordedAt: string;
  recordedBy: string;
  role: string;
  standing: Standing;
  /** Why it is struck out; null for a live record. */
  reason: string | null;
  duplicateOf: string | null;
  corrected: boolean;
  late: boolean;
  data: Record<string, unknown>;
  evidence: readonly string[];
}

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
      .map((version) => this.line(version));
  }

  private line({ state }: RecordVersion): LedgerLine {
    const { id, type, occurredOn, recordedAt, recordedBy, role, corrected, data, evidence, voided, duplicate } = state;
    const standing = standingOf(state);
    return {
      id, type, label: this.catalogue.types.get(type)?.label ?? say(type, type), occurredOn, recordedAt: instantOf(recordedAt), recordedBy, role,
      standing,
      reason: standing === 'void' ? voided : (duplicate?.reason ?? null),
      duplicateOf: duplicate?.of ?? null,
      corrected,
      late: isLate(occurredOn, recordedAt),
      data, evidence,
    };
  }
}
