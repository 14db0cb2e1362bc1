import { addMonths, monthOf } from '@app/calendar';
import { type Finding, finding } from '@app/catalogue';
import { type Entry, textAt } from './entry.js';

/** The last word of the organisation on a month, where it has said one. */
export type MonthWord = 'locked' | 'reopened';

/** Until this day of the next month the bureau may change a month's records by one hand. */
const OPEN_UNTIL_DAY = '10';

/** Whether a month (`YYYY-MM`) is locked on a day: as was said, else after day 10 of the month that follows. */
export function isLocked(month: string, word: MonthWord | undefined, on: string): boolean {
  return word === undefined ? on > `${monthOf(addMonths(`${month}-01`, 1))}-${OPEN_UNTIL_DAY}` : word === 'locked';
}

/** The dates an entry touches: that of the record concerned, and the one to which a correction moves it. */
export function datesConcerned(entry: Pick<Entry, 'data' | 'occurredOn'>, target: { occurredOn: string } | undefined): string[] {
  const patch = Array.isArray(entry.data['patch']) ? (entry.data['patch'] as { path?: unknown; new?: unknown }[]) : [];
  const moved = patch.flatMap((one) => (one.path === 'occurredOn' && typeof one.new === 'string' ? [one.new] : []));
  return [target?.occurredOn ?? entry.occurredOn, ...moved];
}

/** How the months stand that an entry touches. */
export interface MonthStanding {
  /** Whether one of them is locked. */
  locked: boolean;
  /** What was said last of the month that the entry locks or reopens. */
  word?: MonthWord | undefined;
}

/** What locking or reopening a month (2.2) may be answered with. */
export function decideMonth({ type, data }: Entry, { locked, word }: MonthStanding): Finding[] {
  const month = textAt(data, 'period');
  if (type === 'PeriodLocked' && word === 'locked') return [finding('desk', 'period-locked', 'data.period', `${month} 已锁定`, `${month} is locked already`)];
  if (type === 'PeriodReopened' && !locked) return [finding('desk', 'period-not-locked', 'data.period', `${month} 未锁定，无可解锁`, `${month} is not locked, there is nothing to reopen`)];
  return [];
}
