import type { Catalogue, EffectiveRecord } from '@app/catalogue';
import type { RecordLookup } from '../lookup.js';

/** They come again by their nature; whether one may come now is for the books to say. */
const COME_AGAIN: ReadonlySet<string> = new Set(['ReportingYearOpened', 'ReportingYearClosed', 'ReportingYearReopened', 'PeriodLocked', 'PeriodReopened']);

/** What a record is known by among those that may repeat it (event catalogue, G5). */
export interface Likeness {
  key: string;
  year: number;
  /** Where the day is part of the likeness: only that day's records can be alike. */
  day: string | undefined;
}

/** Undefined for a record that nothing can be alike. */
export function likenessOf(record: EffectiveRecord, catalogue: Catalogue): Likeness | undefined {
  const likeness = catalogue.types.get(record.type)?.likeness;
  const key = likeness?.(record);
  if (!likeness || key === undefined || COME_AGAIN.has(record.type)) return undefined;
  const dayMatters = likeness({ ...record, occurredOn: otherDayOf(record.occurredOn) }) !== key;
  return { key, year: catalogue.yearOf(record), day: dayMatters ? record.occurredOn : undefined };
}

/** Live records of the same year that a record is probably a repetition of. */
export async function recordsAlike(organization: string, record: EffectiveRecord, catalogue: Catalogue, lookup: RecordLookup): Promise<EffectiveRecord[]> {
  const like = likenessOf(record, catalogue);
  if (!like) return [];
  const others = await lookup.recordsOf(organization, record.type, like.year, like.day);
  return others.filter((other) => other.id !== record.id && catalogue.types.get(record.type)?.likeness?.(other) === like.key);
}

/** Another day of the same year. */
function otherDayOf(date: string): string {
  const year = date.slice(0, 5);
  return date === `${year}01-01` ? `${year}12-31` : `${year}01-01`;
}
