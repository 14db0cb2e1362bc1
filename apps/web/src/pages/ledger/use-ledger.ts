import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { api, ask } from '../../api/client.js';
import { useWorkplace } from '../../app/workplace.js';
import { useLanguage } from '../../language/language.js';
import { type LedgerFilter, queryOf } from './ledger-filter.js';

const LINES_A_PAGE = 200;

/** The lines of the ledger as far as they have been read, and how many there are. */
export function useLedger(filter: LedgerFilter) {
  const { organization, year } = useWorkplace();
  const { language } = useLanguage();
  const query = queryOf(filter, year);
  const asked = useInfiniteQuery({
    queryKey: ['records', organization, language, query],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) => ask(api.GET('/api/v1/organizations/{organization}/records', {
      params: { path: { organization }, query: { ...query, limit: LINES_A_PAGE, ...(pageParam !== undefined && { cursor: pageParam }) } }, signal,
    })),
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: keepPreviousData,
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
