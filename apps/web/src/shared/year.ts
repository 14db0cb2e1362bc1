import { useQuery } from '@tanstack/react-query';
import { api, ask } from '../api/client.js';
import { useLanguage } from '../language/language.js';

const YEAR = '/api/v1/organizations/{organization}/years/{year}';

/** How much there is to do, and how far the reports are. */
export function useStanding(organization: string, year: number, enabled = true) {
  return useQuery({ queryKey: ['standing', organization, year], enabled, queryFn: () => ask(api.GET(`${YEAR}/standing`, { params: { path: { organization, year } } })) });
}

/** The indicators at the end of a day; not asked where no day is meant. */
export function useIndicatorsOn(organization: string, year: number, on: string | undefined) {
  const { language } = useLanguage();
  return useQuery({
    queryKey: ['indicators', organization, year, { on }, language], enabled: on !== undefined,
    queryFn: () => ask(api.GET(`${YEAR}/indicators`, { params: { path: { organization, year }, query: on === undefined ? {} : { on } } })),
  });
}
