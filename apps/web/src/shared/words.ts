import { useQuery } from '@tanstack/react-query';
import { api, ask } from '../api/client.js';
import type { components } from '../api/schema.generated.js';
import { useLanguage } from '../language/language.js';

type Kind = keyof components['schemas']['Words'];

interface Words {
  /** What people call it; its code until that is known. */
  word: (kind: Kind, name: string) => string;
  /** To choose from. */
  options: (kind: Kind) => { value: string; label: string }[];
}

/** Roles, sections, acts, security events and kinds of evidence, in the words of the server. */
export function useWords(): Words {
  const { language } = useLanguage();
  const { data } = useQuery({ queryKey: ['words', language], staleTime: Infinity, queryFn: () => ask(api.GET('/api/v1/words')) });
  return {
    word: (kind, name) => data?.[kind].find((one) => one.name === name)?.label ?? name,
    options: (kind) => data?.[kind].map(({ name, label }) => ({ value: name, label })) ?? [],
  };
}
