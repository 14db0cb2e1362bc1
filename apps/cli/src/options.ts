import { microsOf } from '@app/calendar';
import { say } from '@app/catalogue';
import type { Moment } from '@app/inspection';
import { type CliOption, UsageError } from './command.js';

export const organizationOption: CliOption = { flags: '--organization <name>', about: say('单位名称', 'name of the organisation'), mandatory: true };
export const yearOption: CliOption = { flags: '--year <year>', about: say('报告年度，如 2022', 'reporting year, as 2022'), mandatory: true };
export const momentOptions: readonly CliOption[] = [
  { flags: '--known-at <instant>', about: say('截至该时刻已录入的内容（须带时区，如 2023-01-01T00:00:00+08:00）', 'as known at an instant with a zone, as 2023-01-01T00:00:00+08:00') },
  { flags: '--position <number>', about: say('截至该日志位置', 'as of this log position') },
];
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
