import { isCalendarDate } from './calendar-date.js';

/**
 * An instant as the product writes it: RFC 3339 in Asia/Shanghai, `2022-01-04T16:18:28+08:00`,
 * with a fraction of up to six digits only where there is one.
 */
export type Instant = string;

/** Microseconds since 1970. A bigint, since a Date drops what is below a millisecond. */
export type Micros = bigint;

/** The end of time in the read tables: the largest `bigint` of PostgreSQL. */
export const FOREVER: Micros = 9223372036854775807n;

const RFC3339 = /^(\d{4}-\d{2}-\d{2})[Tt](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?(?:([Zz])|([+-])(\d{2}):(\d{2}))$/;
const SHANGHAI_OFFSET_MS = 8 * 3_600_000;
const DAY_MS = 86_400_000;

/** Microseconds of an RFC 3339 instant; undefined when it is none, or names no zone. Digits below a microsecond are cut. */
export function microsOf(text: string): Micros | undefined {
  const match = RFC3339.exec(text);
  if (!match) return undefined;
  const [, date = '', hour = '', minute = '', second = '', fraction = '', , sign, zoneHour = '0', zoneMinute = '0'] = match;
  if (!isCalendarDate(date) || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined;
  if (Number(zoneHour) > 23 || Number(zoneMinute) > 59) return undefined;
  const offset = (sign === '-' ? -1 : 1) * (Number(zoneHour) * 60 + Number(zoneMinute)) * 60_000;
  const milliseconds = Date.parse(`${date}T${hour}:${minute}:${second}Z`) - offset;
  return BigInt(milliseconds) * 1000n + BigInt(fraction.slice(0, 6).padEnd(6, '0'));
}

/** The product's writing of a moment. */
export function instantOf(micros: Micros): Instant {
  const fraction = ((micros % 1_000_000n) + 1_000_000n) % 1_000_000n;
  const seconds = Number((micros - fraction) / 1000n);
  const local = new Date(seconds + SHANGHAI_OFFSET_MS).toISOString().slice(0, 19);
  const digits = fraction === 0n ? '' : `.${String(fraction).padStart(6, '0').replace(/0+$/, '')}`;
  return `${local}${digits}+08:00`;
}

/** The same instant in the product's writing; undefined when the text is no instant. */
export function normalizeInstant(text: string): Instant | undefined {
  const micros = microsOf(text);
  return micros === undefined ? undefined : instantOf(micros);
}

/** The calendar date in Asia/Shanghai at an instant. */
export function shanghaiDateOf(micros: Micros): string {
  return instantOf(micros).slice(0, 10);
}

/** Whole days between a date and the date (Asia/Shanghai) at which it was recorded; negative when recorded before. */
export function wholeDaysLate(occurredOn: string, recorded: Micros): number {
  const recordedDay = Math.floor((Number(recorded) / 1000 + SHANGHAI_OFFSET_MS) / DAY_MS);
  return recordedDay - Date.parse(occurredOn) / DAY_MS;
}
