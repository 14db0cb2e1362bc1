import type { RecordLookup } from '../lookup.js';
import { yearConcerned, type YearStanding } from './decide-record.js';
import type { Entry } from './entry.js';

/** How the years of the organisations stand: as the ledger has them, then as the lines read so far change them. */
export class YearBook {
  private readonly years = new Map<string, Map<number, YearStanding>>();

  constructor(private readonly lookup: RecordLookup) {}

  async standingFor(entry: Pick<Entry, 'organization' | 'type' | 'data' | 'occurredOn'>): Promise<YearStanding> {
    let years = this.years.get(entry.organization);
    if (!years) this.years.set(entry.organization, (years = await this.lookup.yearsOf(entry.organization)));
    return years.get(yearConcerned(entry)) ?? 'unopened';
  }

  note(entry: Entry): void {
    const years = this.years.get(entry.organization);
    if (entry.type === 'ReportingYearOpened' || entry.type === 'ReportingYearReopened') years?.set(yearConcerned(entry), 'open');
    if (entry.type === 'ReportingYearClosed') years?.set(yearConcerned(entry), 'closed');
  }
}
