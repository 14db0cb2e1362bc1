import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { api, ask } from '../../api/client.js';
import type { components } from '../../api/schema.generated.js';
import { useWorkplace } from '../../app/workplace.js';
import { useLanguage } from '../../language/language.js';

/** The day looked at and the set; today and the bureau's own where neither is said. */
export interface Question {
  on?: string;
  set?: string;
}

export function useAssessment(question: Question) {
  const { organization, year } = useWorkplace();
  const { language } = useLanguage();
  return useQuery({
    queryKey: ['assessment', organization, year, question, language], placeholderData: keepPreviousData,
    queryFn: () => ask(api.GET('/api/v1/organizations/{organization}/years/{year}/indicators', { params: { path: { organization, year }, query: question } })),
  });
}

/** Month by month; comes after the table, which does not wait for it. */
export function useCourse(question: Question) {
  const { organization, year } = useWorkplace();
  return useQuery({
    queryKey: ['course', organization, year, question], staleTime: 60_000,
    queryFn: () => ask(api.GET('/api/v1/organizations/{organization}/years/{year}/course', { params: { path: { organization, year }, query: question } })),
  });
}

export function useExplained(indicator: string, question: Question) {
  const { organization, year } = useWorkplace();
  const { language } = useLanguage();
  return useQuery({
    queryKey: ['indicator', organization, year, indicator, question, language],
    queryFn: () => ask(api.GET('/api/v1/organizations/{organization}/years/{year}/indicators/{indicator}', { params: { path: { organization, year, indicator }, query: question } })),
  });
}

export function useComparison(other: number, question: Question) {
  const { organization, year } = useWorkplace();
  const { language } = useLanguage();
  return useQuery({
    queryKey: ['comparison', organization, year, other, question, language],
    queryFn: () => ask(api.GET('/api/v1/organizations/{organization}/years/{year}/compare', { params: { path: { organization, year }, query: { with: other, ...question } } })),
  });
}

export function useSets() {
  const { language } = useLanguage();
  return useQuery({ queryKey: ['indicator-sets', language], staleTime: 60_000, queryFn: () => ask(api.GET('/api/v1/indicator-sets')) });
}

export function useSimulation() {
  const { organization, year } = useWorkplace();
  return useMutation({
    mutationFn: (body: components['schemas']['Simulation']) => ask(api.POST('/api/v1/organizations/{organization}/years/{year}/simulation', { params: { path: { organization, year } }, body })),
  });
}
