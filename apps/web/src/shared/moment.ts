import { useMemo } from 'react';
import { useSearchParams } from 'react-router';

/** The moment a page is looked at: now where neither is given. */
export interface Moment {
  position?: number;
  knownAt?: string;
}

/** The moment in the address: `?knownAt=2023-01-01T00:00:00+08:00&position=1804`. */
export function useMoment(): Moment {
  const [search] = useSearchParams();
  const [position, knownAt] = [search.get('position'), search.get('knownAt')];
  return useMemo(() => momentOf(position, knownAt), [position, knownAt]);
}

export function momentOf(position: string | null, knownAt: string | null): Moment {
  // An address typed by hand may have lost its plus sign.
  return { ...(position !== null && /^\d{1,15}$/.test(position) && { position: Number(position) }), ...(knownAt !== null && { knownAt: knownAt.replace(' ', '+') }) };
}

/** The moment as the query of an address; empty for now. */
export function momentQuery({ position, knownAt }: Moment): string {
  const query = new URLSearchParams({ ...(position !== undefined && { position: String(position) }), ...(knownAt !== undefined && { knownAt }) }).toString();
  return query === '' ? '' : `?${query}`;
}

/** `2023-01-01T00:00:00+08:00` as people write it, in the zone of the office. */
export function instantText(instant: string, withTime = true): string {
  const local = new Date(Date.parse(instant) + 8 * 3_600_000).toISOString();
  return withTime ? local.slice(0, 16).replace('T', ' ') : local.slice(0, 10);
}
