import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, ask } from '../../api/client.js';
import type { components } from '../../api/schema.generated.js';
import { useWorkplace } from '../../app/workplace.js';
import { useLanguage } from '../../language/language.js';
import { freshKey } from '../fresh-key.js';

export type RecordDetail = components['schemas']['Record'];
export type EvidenceFile = components['schemas']['EvidenceFile'];
export type ChangeRequest = components['schemas']['ChangeRequest'];
export type HistoryEvent = components['schemas']['RecordHistory']['events'][number];
export type Entered = components['schemas']['Entered'];

const AT = '/api/v1/organizations/{organization}/records/{record}';

/** A record as it is in force. */
export function useRecord(record: string) {
  const { organization } = useWorkplace();
  const { language } = useLanguage();
  return useQuery({ queryKey: ['record', organization, record, language], queryFn: () => ask(api.GET(AT, { params: { path: { organization, record } } })) });
}

/** All events of a record, first to last. */
export function useHistory(record: string) {
  const { organization } = useWorkplace();
  return useQuery({ queryKey: ['history', organization, record], queryFn: () => ask(api.GET(`${AT}/history`, { params: { path: { organization, record } } })) });
}

/** What one may say of a record, each with what it needs. */
export interface Said {
  corrections: { patch: components['schemas']['Patch']; reason: string };
  'void': { reason: string };
  'void-revocation': { reason: string };
  'duplicate': { canonical: string; reason: string };
  'duplicate-revocation': { reason: string };
  'return': { reason: string };
  'answers': { code: string; answer: string };
}
export type Word = keyof Said;
type Saying = { [Under in Word]: { word: Under; body: Said[Under]; revision?: number } }[Word];

/** Says something of a record; where it names a revision, nobody may have changed the record since. */
export function useSay(record: string) {
  const { organization } = useWorkplace();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ word, body, revision }: Saying): Promise<Entered> => ask(api.POST(`${AT}/${word as 'void'}`, {
      params: { path: { organization, record }, header: freshKey() }, body: body as Said['void'], ...(revision !== undefined && { headers: { 'If-Match': `"${String(revision)}"` } }),
    })),
    onSuccess: () => queries.invalidateQueries(),
  });
}

/** Decides a change that was asked for. */
export function useDecide(record: string) {
  const { organization } = useWorkplace();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ request, refusal }: { request: string; refusal?: string }): Promise<Entered> => {
      const params = { path: { organization, record, request }, header: freshKey() };
      return ask(refusal === undefined ? api.POST(`${AT}/requests/{request}/approval`, { params, body: {} }) : api.POST(`${AT}/requests/{request}/refusal`, { params, body: { reason: refusal } }));
    },
    onSuccess: () => queries.invalidateQueries(),
  });
}

/** Confirms one record. */
export function useConfirm(record: string) {
  const { organization } = useWorkplace();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => ask(api.POST('/api/v1/organizations/{organization}/records/confirmations', { params: { path: { organization }, header: freshKey() }, body: { records: [record] } })),
    onSuccess: () => queries.invalidateQueries(),
  });
}
