import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { api, ask } from '../../api/client.js';
import type { components } from '../../api/schema.generated.js';
import { useWorkplace } from '../../app/workplace.js';
import { useLanguage } from '../../language/language.js';
import type { EntryBody } from './entry.js';

/** What the server says of an entry, and the entry it says that of: typing goes on meanwhile. */
export type Checked = components['schemas']['Checked'] & { of: EntryBody };

const AFTER_MS = 500;

/** What the server would say of the entry as it stands, asked when typing has paused; undefined while it is not known. */
export function useCheck(body: EntryBody | undefined): Checked | undefined {
  const { organization } = useWorkplace();
  const { language } = useLanguage();
  const text = JSON.stringify(body ?? null);
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => { setSettled(text); }, AFTER_MS);
    return () => { clearTimeout(timer); };
  }, [text]);
  const { data } = useQuery({
    queryKey: ['check', organization, settled, language], enabled: body !== undefined && settled === text, retry: false, placeholderData: (before) => before,
    queryFn: async () => {
      const of = JSON.parse(settled) as EntryBody;
      return { ...await ask(api.POST('/api/v1/organizations/{organization}/records/check', { params: { path: { organization } }, body: of as never })), of };
    },
  });
  return data;
}
