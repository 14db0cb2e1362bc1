import type { Catalogue, EffectiveRecord, RecordType } from '@app/catalogue';
import type { RecordLookup } from '../lookup.js';
import { asRecord, type Entry } from '../record/entry.js';

/** They come again by their nature; whether one may come now is for the books to say. */
const COME_AGAIN: ReadonlySet<string> = new Set(['ReportingYearOpened', 'ReportingYearClosed', 'ReportingYearReopened', 'PeriodLocked', 'PeriodReopened']);

/** Live records of the same year that an entry is probably a repetition of, by the likeness of its type (event catalogue, G5). */
export async function recordsAlike(entry: Entry, recordType: RecordType | undefined, catalogue: Catalogue, lookup: RecordLookup): Promise<EffectiveRecord[]> {
  const record = asRecord(entry);
  const key = recordType?.likeness?.(record);
  if (!recordType?.likeness || key === undefined || COME_AGAIN.has(entry.type)) return [];
  const { likeness } = recordType;
  // Where the day is part of the likeness, only that day's records can be alike.
  const dayMatters = likeness({ ...record, occurredOn: otherDayOf(record.occurredOn) }) !== key;
  const others = await lookup.recordsOf(entry.organization, entry.type, catalogue.yearOf(record), dayMatters ? record.occurredOn : undefined);
  return others.filter((other) => other.id !== entry.id && likeness(other) === key);
}

/** Another day of the same year. */
function otherDayOf(date: string): string {
  const year = date.slice(0, 5);
  return date === `${year}01-01` ? `${year}12-31` : `${year}01-01`;
}
