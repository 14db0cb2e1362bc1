import type { components } from '../../api/schema.generated.js';

export type Indicator = components['schemas']['Indicator'];

/** Something that is wanting, by when, and what to record for it. */
export interface Wanting {
  code: string;
  name: string;
  /** In the server's words, item by item. */
  items: string[];
  /** Absent: it was due already. */
  by?: string;
  /** The record type that mends it. */
  type?: string;
}

/** What will be wanting at the end of the month if nothing more is done, and is not yet: what this month asks for. */
export function wantingBy(monthEnd: string, now: readonly Indicator[], then: readonly Indicator[]): Wanting[] {
  const before = new Map(now.map((one) => [one.code, one]));
  return then.flatMap((one) => {
    const known = before.get(one.code)?.missing ?? [];
    const later = one.due !== null && one.due > monthEnd;
    const items = later ? [] : one.missing.filter((item) => one.due !== null || !known.includes(item));
    return items.length === 0 ? [] : [wantingOf(one, items, one.due ?? monthEnd)];
  });
}

/** What is behind or lost, and why. */
export function overdue(now: readonly Indicator[]): Wanting[] {
  return now.filter(({ light, missing }) => (light === 'behind' || light === 'lost') && missing.length > 0).map((one) => wantingOf(one, one.missing));
}

function wantingOf({ code, name, next }: Indicator, items: string[], by?: string): Wanting {
  const type = next[0]?.type;
  return { code, name, items, ...(by !== undefined && { by }), ...(type !== undefined && { type }) };
}
