import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, ask } from '../../api/client.js';
import { useWorkplace } from '../../app/workplace.js';
import { useLanguage } from '../../language/language.js';
import type { Moment } from '../moment.js';

export type Which = 'counted' | 'leftOut';
export const RECORDS_A_PAGE = 20;

/** A figure with some of its records; the pages of one moment hold together. */
export function useFigure(measure: string, moment: Moment & { on?: string }, which: Which, page: number) {
  const { organization, year } = useWorkplace();
  const { language } = useLanguage();
  return useQuery({
    queryKey: ['figure', organization, year, measure, moment, which, page, language],
    placeholderData: keepPreviousData,
    queryFn: () => ask(api.GET('/api/v1/organizations/{organization}/years/{year}/measures/{measure}', {
      params: { path: { organization, year, measure }, query: { ...moment, which, limit: RECORDS_A_PAGE, offset: (page - 1) * RECORDS_A_PAGE } },
    })),
  });
}
