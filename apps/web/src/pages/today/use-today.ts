import { useQuery } from '@tanstack/react-query';
import { api, ask } from '../../api/client.js';
import { useWorkplace } from '../../app/workplace.js';
import { useLanguage } from '../../language/language.js';

const YEAR = '/api/v1/organizations/{organization}/years/{year}';

export function useMonths() {
  const { organization, year } = useWorkplace();
  return useQuery({ queryKey: ['months', organization, year], queryFn: () => ask(api.GET(`${YEAR}/months`, { params: { path: { organization, year } } })) });
}

/** The first of what waits. */
export function useWaiting(kind: 'requests' | 'unconfirmed' | 'returned', limit: number) {
  const { organization, year } = useWorkplace();
  const { language } = useLanguage();
  return useQuery({
    queryKey: ['records', organization, language, { waiting: kind, year, limit }],
    queryFn: () => ask(api.GET('/api/v1/organizations/{organization}/records', { params: { path: { organization }, query: { year, waiting: kind, sort: '-recordedAt', limit } } })),
  });
}

/** What was entered last. */
export function useLatest(limit: number) {
  const { organization, year } = useWorkplace();
  const { language } = useLanguage();
  return useQuery({
    queryKey: ['records', organization, language, { latest: limit, year }],
    queryFn: () => ask(api.GET('/api/v1/organizations/{organization}/records', { params: { path: { organization }, query: { year, sort: '-recordedAt', limit } } })),
  });
}
