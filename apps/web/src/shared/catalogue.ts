import { useQuery } from '@tanstack/react-query';
import { api, ask } from '../api/client.js';
import type { components } from '../api/schema.generated.js';
import { useLanguage } from '../language/language.js';

export type MeasureDefinition = components['schemas']['MeasureDefinition'];

/** What every measure counts, by its code; empty until it is known. Does not change while the page is open. */
export function useMeasureDefinitions(): ReadonlyMap<string, MeasureDefinition> {
  const { language } = useLanguage();
  const { data } = useQuery({
    queryKey: ['measure-definitions', language], staleTime: Infinity,
    queryFn: async () => new Map((await ask(api.GET('/api/v1/measures'))).map((one) => [one.code, one])),
  });
  return data ?? new Map();
}

/** The name of a measure in the language of the page; its code until that is known. */
export function useMeasureName(): (code: string) => string {
  const { language } = useLanguage();
  const definitions = useMeasureDefinitions();
  return (code) => definitions.get(code)?.label[language] ?? code;
}

/** The name of a record type, likewise. */
export function useTypeName(): (type: string) => string {
  const { language } = useLanguage();
  const { data } = useQuery({
    queryKey: ['type-names'], staleTime: Infinity,
    queryFn: async () => new Map((await ask(api.GET('/api/v1/types'))).map(({ type, label }) => [type, label])),
  });
  return (type) => data?.get(type)?.[language] ?? type;
}
