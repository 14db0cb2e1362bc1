import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { api, ask } from '../../api/client.js';
import { useWorkplace } from '../../app/workplace.js';
import { useLanguage } from '../../language/language.js';
import { type LedgerFilter, queryOf } from './ledger-filter.js';

/** The first page comes quickly; those that follow come ahead of their time and may be larger. */
const FIRST_PAGE = 200;
const NEXT_PAGES = 500;

/** The lines of the ledger as far as they have been read, and how many there are. */
export function useLedger(filter: LedgerFilter) {
  const { organization, year } = useWorkplace();
  const { language } = useLanguage();
  const query = queryOf(filter, year);
  const asked = useInfiniteQuery({
    queryKey: ['records', organization, language, query],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) => ask(api.GET('/api/v1/organizations/{organization}/records', {
      params: { path: { organization }, query: { ...query, ...(pageParam === undefined ? { limit: FIRST_PAGE } : { limit: NEXT_PAGES, cursor: pageParam }) } }, signal,
    })),
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: keepPreviousData,
    structuralSharing: false, // it would compare all that was read before with itself, page after page
  });
  const lines = useMemo(() => asked.data?.pages.flatMap(({ records }) => records), [asked.data]);
  return { ...asked, lines, totals: asked.data?.pages[0]?.totals };
}

/** The people and towns of the year. */
export function useChoices() {
  const { organization, year } = useWorkplace();
  return useQuery({
    queryKey: ['choices', organization, year],
    queryFn: () => ask(api.GET('/api/v1/organizations/{organization}/years/{year}/choices', { params: { path: { organization, year } } })),
  }).data;
}
