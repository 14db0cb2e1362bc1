/** Today in the zone of the office. */
export function todayInOffice(now = Date.now()): string {
  return new Date(now + 8 * 3_600_000).toISOString().slice(0, 10);
}

/** How a reporting year stands to today: the day it is looked at on, and its month under way where it has one. */
export interface YearDay {
  day: string;
  /** 1 to 12; absent when the year is over or has not begun. */
  month?: number;
  monthEnd?: string;
}

export function yearDay(year: number, today: string): YearDay {
  const name = String(year).padStart(4, '0');
  if (today.slice(0, 4) > name) return { day: `${name}-12-31` };
  if (today.slice(0, 4) < name) return { day: `${name}-01-01` };
  const month = Number(today.slice(5, 7));
  return { day: today, month, monthEnd: new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10) };
}

/** The day the indicators of a year are looked at on, as on their own page: what was due after a year gone by counts as well. */
export function assessedOn({ day }: YearDay, today: string): string {
  return day < today ? today : day;
}
