import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { api, ask } from '../../api/client.js';
import { useWorkplace } from '../../app/workplace.js';
import { useLanguage } from '../../language/language.js';
import type { Moment } from '../../shared/moment.js';

/** Along when things were entered, or along when they happened. */
export type Axis = 'known' | 'happened';
/** The two handles, each at a day; none: now, or the whole year. */
export interface Handles {
  a: string | undefined;
  b: string | undefined;
}
/** What is looked at: as known at an instant, or what had happened by a day. */
export type Look = Moment & { on?: string };

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** All that the page shows stands in its address. */
export function useReplayAddress(year: number) {
  const [search, setSearch] = useSearchParams();
  const day = (name: string): string | undefined => (DAY.test(search.get(name) ?? '') ? search.get(name) ?? undefined : undefined);
  const axis: Axis = search.get('axis') === 'happened' ? 'happened' : 'known';
  const choose = (said: Readonly<Record<string, string | undefined>>): void => {
    setSearch((before) => {
      const kept = new URLSearchParams(before);
      for (const [name, value] of Object.entries(said)) if (value === undefined) kept.delete(name); else kept.set(name, value);
      return kept;
    }, { replace: true });
  };
  // The first view: New Year beside now, what was entered in time beside what came later.
  const a = day('a') ?? (axis === 'known' ? `${String(year + 1)}-01-01` : `${String(year)}-06-30`);
  return { axis, handles: { a, b: day('b') }, get: (name: string) => search.get(name) ?? undefined, choose };
}

/** A handle at a day is at its very beginning as to what was known, at its end as to what had happened. */
export function lookOf(axis: Axis, day: string | undefined): Look {
  if (day === undefined) return {};
  return axis === 'known' ? { knownAt: `${day}T00:00:00+08:00` } : { on: day };
}

export function useTimeLine() {
  const { organization, year } = useWorkplace();
  return useQuery({
    queryKey: ['timeline', organization, year],
    queryFn: () => ask(api.GET('/api/v1/organizations/{organization}/years/{year}/timeline', { params: { path: { organization, year } } })),
  });
}

/** All figures at a look; the ones before stay in sight until these are there. */
export function useFiguresAt(look: Look) {
  const { organization, year } = useWorkplace();
  return useQuery({
    queryKey: ['figures-at', organization, year, look], placeholderData: keepPreviousData, staleTime: 60_000,
    queryFn: () => ask(api.GET('/api/v1/organizations/{organization}/years/{year}/measures', { params: { path: { organization, year }, query: look } })),
  });
}

export function useDifference({ a, b }: Handles) {
  const { organization, year } = useWorkplace();
  const opened = useMemo(() => new Date().toISOString(), []);
  const instant = (day: string | undefined): string => lookOf('known', day).knownAt ?? opened;
  const [from, to] = [instant(a), instant(b)];
  return useQuery({
    queryKey: ['difference', organization, year, from, to], placeholderData: keepPreviousData,
    queryFn: () => ask(api.GET('/api/v1/organizations/{organization}/years/{year}/difference', { params: { path: { organization, year }, query: { from, to } } })),
  });
}

export const LATE_A_PAGE = 20;

export function useLate(look: Moment, page: number) {
  const { organization, year } = useWorkplace();
  const { language } = useLanguage();
  return useQuery({
    queryKey: ['late', organization, year, look, page, language], placeholderData: keepPreviousData,
    queryFn: () => ask(api.GET('/api/v1/organizations/{organization}/years/{year}/late', { params: { path: { organization, year }, query: { ...look, offset: (page - 1) * LATE_A_PAGE, limit: LATE_A_PAGE } } })),
  });
}

/** What is drawn by lot: of which figure, with which seed, how many. */
export interface Lot {
  measure: string;
  seed: string;
  size: number;
}

export function useSample({ measure, seed, size }: Lot, look: Moment) {
  const { organization, year } = useWorkplace();
  const { language } = useLanguage();
  return useQuery({
    queryKey: ['sample', organization, year, measure, seed, size, look, language],
    queryFn: () => ask(api.GET('/api/v1/organizations/{organization}/years/{year}/measures/{measure}/sample', { params: { path: { organization, year, measure }, query: { ...look, seed, size } } })),
  });
}

/** The address of a file beneath the year. */
export function yearFile(organization: string, year: number, path: string, query: Readonly<Record<string, string | number | undefined>>): string {
  const said = Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]));
  return `/api/v1/organizations/${encodeURIComponent(organization)}/years/${String(year)}/${path}?${new URLSearchParams(said).toString()}`;
}
