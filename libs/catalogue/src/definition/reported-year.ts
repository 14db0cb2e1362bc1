import { yearOf } from '@app/calendar';

/** Reports on a year are asked for, given and handed in during the first months of the next (calendar of the reporting year). */
const LAST_MONTH_FOR_LAST_YEAR = 6;

/** The year a report speaks of: as said; else, up to June, the year before. */
export function reportedYear({ occurredOn, data }: { occurredOn: string; data: { year?: number | undefined } }): number {
  if (data.year !== undefined) return data.year;
  return Number(occurredOn.slice(5, 7)) <= LAST_MONTH_FOR_LAST_YEAR ? yearOf(occurredOn) - 1 : yearOf(occurredOn);
}
