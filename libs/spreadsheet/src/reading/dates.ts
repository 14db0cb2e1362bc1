import { isCalendarDate } from '@app/calendar';

const DAY_MS = 86_400_000;
/** Day 0 of Excel, its 29 February 1900 that never was included. */
const EXCEL_EPOCH = Date.UTC(1899, 11, 30);
const LAST_SERIAL = 2_958_465;
const OFFICE = '+08:00';

/** A calendar date however it was written: 2022-3-1, 2022.3.1, 2022/03/01, 2022年3月1日, 20220301, an Excel date or its number. */
export function dateOf(cell: string | number | Date): string | undefined {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  if (typeof cell === 'number' && cell >= 1 && cell <= LAST_SERIAL && !isCompact(String(cell))) return new Date(EXCEL_EPOCH + Math.floor(cell) * DAY_MS).toISOString().slice(0, 10);
  const text = String(cell).normalize('NFKC').replaceAll(/\s/g, '');
  const [, year, month, day] = /^(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})日?(?:T?00:00(?::00)?)?$/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text) ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDate(date) ? date : undefined;
}

/** 20220301 typed as a number is a date, not day 20,220,301 of Excel. */
function isCompact(digits: string): boolean {
  return /^(19|20)\d{6}$/.test(digits);
}

/** A time of day: 9:30, 9：30, 9点30分, 09:30:00, a part of a day as Excel keeps it. */
export function clockOf(cell: string | number | Date): string | undefined {
  if (cell instanceof Date) return cell.toISOString().slice(11, 16);
  if (typeof cell === 'number') return cell >= 0 && cell < 1 ? new Date(Math.round(cell * 1440) * 60_000).toISOString().slice(11, 16) : undefined;
  const [, hour, minute = '00'] = /^(\d{1,2})(?:[:点时](?:(\d{1,2})(?::\d{2}|分)?)?)$/.exec(cell.normalize('NFKC').replaceAll(/\s/g, '')) ?? [];
  return hour === undefined || Number(hour) > 23 || Number(minute) > 59 ? undefined : `${hour.padStart(2, '0')}:${minute.padStart(2, '0')}`;
}

/** An instant; one that names no zone is meant in that of the office. */
export function instantOfCell(cell: string | number | Date): string | undefined {
  if (cell instanceof Date) return `${cell.toISOString().slice(0, 19)}${OFFICE}`;
  if (typeof cell === 'number') return new Date(Math.round((EXCEL_EPOCH + cell * DAY_MS) / 1000) * 1000).toISOString().slice(0, 19) + OFFICE;
  const text = cell.normalize('NFKC').trim();
  if (/(?:Z|[+-]\d{2}:?\d{2})$/.test(text) && text.includes('T')) return text;
  const [, day = '', clock = '00:00', seconds = '00'] = /^(.+?)(?:[T\s]+(\d{1,2}:\d{2})(?::(\d{2}))?)?$/.exec(text) ?? [];
  const [date, time] = [dateOf(day), clockOf(clock)];
  return date === undefined || time === undefined ? undefined : `${date}T${time}:${seconds}${OFFICE}`;
}
