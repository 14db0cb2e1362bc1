import { useQuery } from '@tanstack/react-query';
import { api, ask } from '../api/client.js';
import type { components } from '../api/schema.generated.js';
import { useLanguage } from '../language/language.js';

export type RecordTypeLine = components['schemas']['RecordTypeLine'];
export type RecordForm = components['schemas']['RecordForm'];
export type FormField = components['schemas']['FormField'];

/** What can be recorded, in the catalogue's order; the amendments of other records left out. */
export function useRecordTypes(): readonly RecordTypeLine[] {
  const { language } = useLanguage();
  const { data } = useQuery({ queryKey: ['record-types', language], staleTime: Infinity, queryFn: () => ask(api.GET('/api/v1/types')) });
  return data?.filter(({ amendment }) => !amendment) ?? [];
}

/** The form of a type; undefined until it is known, and where none is meant. */
export function useRecordForm(type: string | undefined): RecordForm | undefined {
  const { language } = useLanguage();
  const { data } = useQuery({
    queryKey: ['record-form', type, language], staleTime: Infinity, enabled: type !== undefined,
    queryFn: () => ask(api.GET('/api/v1/types/{type}', { params: { path: { type: type ?? '' } } })),
  });
  return data;
}
