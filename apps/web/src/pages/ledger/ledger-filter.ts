import { type Flag, flags } from '../../shared/record/flags.js';

/** What the ledger is narrowed down to; all of it stands in the address. */
export interface LedgerFilter {
  type: string[];
  month?: number;
  person?: string;
  town?: string;
  q?: string;
  flags: Flag[];
  sort: Sort;
}

/** Some of it, to take the place of what was; undefined takes a part away. */
export type FilterPart = { [Name in keyof LedgerFilter]?: LedgerFilter[Name] | undefined };

export const sorts = ['occurredOn', '-occurredOn', 'recordedAt', '-recordedAt'] as const;
export type Sort = (typeof sorts)[number];

/** Takes the place of whatever narrows the list down. */
export const NOTHING: FilterPart = { type: [], flags: [], month: undefined, person: undefined, town: undefined, q: undefined };

const FIRST_SORT: Sort = '-occurredOn';

/** What each flag asks the server. */
const ASKED = {
  live: { standing: 'live' }, void: { standing: 'void' }, duplicate: { standing: 'duplicate' },
  unconfirmed: { waiting: 'unconfirmed' }, requests: { waiting: 'requests' }, returned: { waiting: 'returned' },
  late: { late: 'true' }, corrected: { corrected: 'true' }, lacking: { evidenced: 'false' },
} as const satisfies Record<Flag, object>;

export function filterIn(search: URLSearchParams): LedgerFilter {
  const month = Number(search.get('month'));
  const text = (name: string): string | undefined => search.get(name)?.trim() || undefined;
  const [person, town, q] = [text('person'), text('town'), text('q')];
  return {
    type: search.getAll('type'), flags: search.getAll('flag').filter((flag): flag is Flag => (flags as readonly string[]).includes(flag)),
    sort: sorts.find((sort) => sort === search.get('sort')) ?? FIRST_SORT,
    ...(Number.isInteger(month) && month >= 1 && month <= 12 && { month }), ...(person && { person }), ...(town && { town }), ...(q && { q: q.slice(0, 100) }),
  };
}

/** The address's query with some of the filter changed; what else stands there stays. */
export function searchWith(search: URLSearchParams, part: FilterPart): URLSearchParams {
  const filter = { ...filterIn(search), ...part };
  const next = new URLSearchParams(search);
  for (const name of ['type', 'flag', 'month', 'person', 'town', 'q', 'sort']) next.delete(name);
  for (const type of filter.type) next.append('type', type);
  for (const flag of filter.flags) next.append('flag', flag);
  for (const name of ['month', 'person', 'town', 'q'] as const) if (filter[name] !== undefined) next.set(name, String(filter[name]));
  if (filter.sort !== FIRST_SORT) next.set('sort', filter.sort);
  return next;
}

/** The filter as the server is asked. A flag of the same kind as another takes its place. */
export function queryOf({ type, month, person, town, q, flags: on, sort }: LedgerFilter, year: number) {
  const standing: { standing?: 'live' | 'void' | 'duplicate'; waiting?: 'requests' | 'unconfirmed' | 'returned'; late?: 'true'; corrected?: 'true'; evidenced?: 'false' }
    = Object.assign({}, ...on.map((flag) => ASKED[flag])) as object;
  return { year, sort, ...standing, ...(type.length > 0 && { type }), ...(month && { month }), ...(person && { person }), ...(town && { town }), ...(q && { q }) };
}

/** A flag more; those that ask the same question otherwise give way. */
export function flagsWith(chosen: readonly Flag[]): Flag[] {
  return chosen.filter((flag, index) => !chosen.slice(index + 1).some((later) => Object.keys(ASKED[later]).some((key) => key in ASKED[flag])));
}

export function isNarrowed({ type, month, person, town, q, flags: on }: LedgerFilter): boolean {
  return type.length > 0 || on.length > 0 || [month, person, town, q].some((part) => part !== undefined);
}
