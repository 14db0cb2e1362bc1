import type { Catalogue, EffectiveRecord } from '@app/catalogue';
import type { RecordLookup } from '../lookup.js';

/** They come again by their nature; whether one may come now is for the books to say. */
const COME_AGAIN: ReadonlySet<string> = new Set(['ReportingYearOpened', 'ReportingYearClosed', 'ReportingYearReopened', 'PeriodLocked', 'PeriodReopened']);

/** Live records of the same year that a record is probably a repetition of, by the likeness of its type (event catalogue, G5). */
export async function recordsAlike(organization: string, record: EffectiveRecord, catalogue: Catalogue, lookup: RecordLookup): Promise<EffectiveRecord[]> {
  const recordType = catalogue.types.get(record.type);
  const key = recordType?.likeness?.(record);
  if (!recordType?.likeness || key === undefined || COME_AGAIN.has(record.type)) return [];
  const { likeness } = recordType;
  // Where the day is part of the likeness, only that day's records can be alike.
  const dayMatters = likeness({ ...record, occurredOn: otherDayOf(record.occurredOn) }) !== key;
  const others = await lookup.recordsOf(organization, record.type, catalogue.yearOf(record), dayMatters ? record.occurredOn : undefined);
  return others.filter((other) => other.id !== record.id && likeness(other) === key);
}

/** Another day of the same year. */
function otherDayOf(date: string): string {
  const year = date.slice(0, 5);
  return date === `${year}01-01` ? `${year}12-31` : `${year}01-01`;
}
