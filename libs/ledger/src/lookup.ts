import type { EffectiveRecord } from '@app/catalogue';
import type { YearStanding } from './record/decide-record.js';
import type { MonthWord } from './record/month-lock.js';

/**
 * What the write side asks the read side: only for warnings and for the desk's view of a year. No figure and no
 * expectation rests on it, so a read side that lags a moment does no harm.
 */
export interface RecordLookup {
  /** How the organisation's years stand; a year not named is unopened. */
  yearsOf(organization: string): Promise<Map<number, YearStanding>>;
  /** What was last said of the organisation's months (`YYYY-MM`), locked or reopened; a month not named goes by the rule. */
  monthsOf(organization: string): Promise<Map<string, MonthWord>>;
  /** The id of the record that reopened the year last and still stands; undefined when nothing has. */
  lastReopening(organization: string, year: string): Promise<string | undefined>;
  /** Live records of a type and reporting year; of one date only where one is given. */
  recordsOf(organization: string, type: string, year: number, occurredOn: string | undefined): Promise<EffectiveRecord[]>;
  /** Which of the values a live or struck-out record of `type` has at `by` (`id`, or a field of the payload). */
  existing(organization: string, type: string, by: string, values: readonly string[]): Promise<Set<string>>;
}

export const RECORD_LOOKUP = Symbol('RecordLookup');
