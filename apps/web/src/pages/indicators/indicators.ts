import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { api, ask } from '../../api/client.js';
import type { components } from '../../api/schema.generated.js';
import { useWorkplace } from '../../app/workplace.js';
import { useLanguage } from '../../language/language.js';
import { say, type Text } from '../../language/text.js';

export type Assessment = components['schemas']['Assessment'];
export type Indicator = components['schemas']['Indicator'];
export type CoursePoint = components['schemas']['CoursePoint'];
export type Supposition = components['schemas']['Simulation']['records'][number];
export type Light = NonNullable<Indicator['light']>;

/** The day looked at and the set; today and the bureau's own where neither is said. */
export interface Question {
  on?: string;
  set?: string;
}

export const LIGHTS: Readonly<Record<Light, { text: Text; colour: string }>> = {
  ahead: { text: say('超前', 'ahead'), colour: 'green' },
  onPace: { text: say('正常', 'on pace'), colour: 'blue' },
  behind: { text: say('落后', 'behind'), colour: 'orange' },
  lost: { text: say('已失', 'lost'), colour: 'red' },
};

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

/** A value as it is read: with its unit, or the date or grade it is. */
export function valueText({ value, unit }: Pick<Indicator, 'value' | 'unit'>, number: (value: number) => string): string {
  if (value === null) return '—';
  return typeof value === 'number' ? `${number(value)} ${unit}` : value;
}

/** The indicators of each dimension, in the order of the set; a dimension without any is left out. */
export function byDimension({ dimensions, indicators }: Pick<Assessment, 'dimensions' | 'indicators'>): { dimension: Assessment['dimensions'][number]; lines: Indicator[]; score: number; weight: number }[] {
  return dimensions.flatMap((dimension) => {
    const lines = indicators.filter((one) => one.dimension === dimension.code);
    const counted = lines.filter(({ applicable }) => applicable);
    const sum = (numbers: readonly number[]): number => Math.round(numbers.reduce((total, one) => total + one, 0) * 100) / 100;
    return lines.length === 0 ? [] : [{ dimension, lines, score: sum(counted.map(({ score }) => score ?? 0)), weight: sum(counted.map(({ weight }) => weight)) }];
  });
}
