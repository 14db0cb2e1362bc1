import { microsOf, monthOf, shanghaiDateOf } from '@app/calendar';
import type { RecordLookup } from '../lookup.js';
import { yearConcerned, type YearStanding } from './decide-record.js';
import { type Entry, textAt } from './entry.js';
import { datesConcerned, isLocked, type MonthStanding, type MonthWord } from './month-lock.js';
import type { RecordState } from './record-state.js';

/** How the years and months stand that an entry touches: closed if one of them is, else as that where the record will lie. */
export interface TimeStanding {
  year: YearStanding;
  month: MonthStanding;
}

/** How the years and months of the organisations stand: as the ledger has them, then as the lines read so far change them. */
export class Books {
  private readonly years = new Map<string, Map<number, YearStanding>>();
  private readonly months = new Map<string, Map<string, MonthWord>>();

  constructor(private readonly lookup: RecordLookup) {}

  async around(entry: Entry, target: RecordState | undefined): Promise<TimeStanding> {
    const concerned = target ?? entry;
    const dates = datesConcerned(entry, target);
    const [years, month] = await Promise.all([this.yearsOf(entry.organization), this.monthsAround(entry, dates)]);
    const standings = dates.map((occurredOn) => years.get(yearConcerned({ ...concerned, occurredOn })) ?? 'unopened');
    return { year: standings.find((one) => one === 'closed') ?? standings.at(-1) ?? 'unopened', month };
  }

  note(entry: Entry): void {
    const years = this.years.get(entry.organization);
    if (entry.type === 'ReportingYearOpened' || entry.type === 'ReportingYearReopened') years?.set(yearConcerned(entry), 'open');
    if (entry.type === 'ReportingYearClosed') years?.set(yearConcerned(entry), 'closed');
    const months = this.months.get(entry.organization);
    if (entry.type === 'PeriodLocked') months?.set(textAt(entry.data, 'period'), 'locked');
    if (entry.type === 'PeriodReopened') months?.set(textAt(entry.data, 'period'), 'reopened');
  }

  private async monthsAround(entry: Entry, dates: readonly string[]): Promise<MonthStanding> {
    const today = shanghaiDateOf(microsOf(entry.recordedAt) ?? 0n);
    const period = textAt(entry.data, 'period');
    const spoken = entry.type === 'PeriodLocked' || entry.type === 'PeriodReopened' ? [period] : dates.map(monthOf);
    // A month that is not over cannot be locked: most entries are of this one, and ask nothing.
    const over = spoken.filter((month) => month < monthOf(today));
    if (over.length === 0) return { locked: false };
    const words = await this.monthsOf(entry.organization);
    return { locked: over.some((month) => isLocked(month, words.get(month), today)), word: words.get(period) };
  }

  private async yearsOf(organization: string): Promise<Map<number, YearStanding>> {
    let years = this.years.get(organization);
    if (!years) this.years.set(organization, (years = await this.lookup.yearsOf(organization)));
    return years;
  }

  private async monthsOf(organization: string): Promise<Map<string, MonthWord>> {
    let months = this.months.get(organization);
    if (!months) this.months.set(organization, (months = await this.lookup.monthsOf(organization)));
    return months;
  }
}
