import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { api, ask } from '../../api/client.js';
import { useWorkplace } from '../../app/workplace.js';
import { useLanguage } from '../../language/language.js';
import { useRecordTypes } from '../record-types.js';

/** Asks for the forms a warden fills in outdoors while there is a signal, so that they open where there is none. */
export function useKeptForms(): void {
  const { roles } = useWorkplace();
  const { language } = useLanguage();
  const queries = useQueryClient();
  const mine = useRecordTypes().filter(({ recorders }) => roles.includes('warden') && recorders.some(({ code }) => code === 'warden')).map(({ type }) => type).join();
  useEffect(() => {
    for (const type of mine.split(',').filter((name) => name !== '')) {
      queries.query({ queryKey: ['record-form', type, language], staleTime: 'static', queryFn: () => ask(api.GET('/api/v1/types/{type}', { params: { path: { type } } })) }).catch(() => undefined); // without a signal there is nothing to keep
    }
  }, [mine, language, queries]);
}
