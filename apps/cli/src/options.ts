import { isCalendarDate, microsOf } from '@app/calendar';
import { say } from '@app/catalogue';
import { dayLookedAt, type Moment } from '@app/inspection';
import { type CliOption, UsageError } from './command.js';

export const organizationOption: CliOption = { flags: '--organization <name>', about: say('单位名称', 'name of the organisation'), mandatory: true };
export const yearOption: CliOption = { flags: '--year <year>', about: say('报告年度，如 2022', 'reporting year, as 2022'), mandatory: true };
export const momentOptions: readonly CliOption[] = [
  { flags: '--known-at <instant>', about: say('截至该时刻已录入的内容（须带时区，如 2023-01-01T00:00:00+08:00）', 'as known at an instant with a zone, as 2023-01-01T00:00:00+08:00') },
  { flags: '--position <number>', about: say('截至该日志位置', 'as of this log position') },
];
export const onOption: CliOption = { flags: '--on <date>', about: say('截至这一天发生或到期的内容；默认今天（或 --known-at 的当天）', 'what happened or was due by the end of this day; today (or the day of --known-at) when not given') };
export const setOption: CliOption = { flags: '--set <name>', about: say('指标体系，如 default@2023；默认为本单位当年采用的', 'indicator set, as default@2023; that which the bureau goes by when not given') };
export const jsonOption: CliOption = { flags: '--json', about: say('以 JSON 输出', 'print JSON') };

export interface MomentOptions {
  knownAt?: string;
  position?: string;
}

/** A reporting year. Throws `UsageError`. */
export function readYear(text: string): number {
  return wholeNumber(text, '--year', 1, 9999);
}

/** Throws `UsageError` for an instant without a zone or a position that is no whole number. */
export function readMoment({ knownAt, position }: MomentOptions): Moment {
  return {
    ...(knownAt === undefined ? {} : { knownAt: readInstant(knownAt, '--known-at') }),
    ...(position === undefined ? {} : { position: wholeNumber(position, '--position', 0, Number.MAX_SAFE_INTEGER) }),
  };
}

/** The day looked at: as said, else that of the known time asked for, else today. Throws `UsageError`. */
export function readDay(on: string | undefined, moment: Moment, now: bigint): string {
  if (on === undefined) return dayLookedAt(moment, now);
  if (isCalendarDate(on)) return on;
  throw new UsageError(say(`--on 应为日期 YYYY-MM-DD，而不是 ${on}`, `--on must be a date YYYY-MM-DD, not ${on}`));
}

export function readInstant(text: string, option: string): string {
  if (microsOf(text) !== undefined) return text;
  throw new UsageError(say(`${option} 应为带时区的时刻，如 2023-01-01T00:00:00+08:00，而不是 ${text}`,
    `${option} must be an instant with a zone, as 2023-01-01T00:00:00+08:00, not ${text}`));
}

export function wholeNumber(text: string, option: string, min: number, max: number): number {
  const number = /^\d+$/.test(text) ? Number(text) : NaN;
  if (number >= min && number <= max) return number;
  throw new UsageError(say(`${option} 应为 ${String(min)} 至 ${String(max)} 的整数，而不是 ${text}`, `${option} must be a whole number from ${min} to ${max}, not ${text}`));
}
