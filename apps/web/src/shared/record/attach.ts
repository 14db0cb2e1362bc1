import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, ask } from '../../api/client.js';
import { useWorkplace } from '../../app/workplace.js';
import { freshKey } from '../fresh-key.js';
import { attachUpload, upload } from '../upload.js';

/** Attaches files to a record as evidence of one kind, one after the other. */
export function useAttach(record: string) {
  const { organization } = useWorkplace();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ files, kind }: { files: readonly File[]; kind: string }) => {
      for (const file of files) {
        await attachUpload({ organization, record, id: await upload(file), kind, fileName: file.name }, freshKey());
      }
    },
    onSettled: () => queries.invalidateQueries(),
  });
}

/** Says something of a file: that it is good, that it is not, or that another one takes its place. */
export function useReview(record: string, evidence: string) {
  const { organization } = useWorkplace();
  const queries = useQueryClient();
  const at = '/api/v1/organizations/{organization}/records/{record}/evidence/{evidence}';
  return useMutation({
    mutationFn: (said: { word: 'verify' } | { word: 'reject'; reason: string } | { word: 'replace'; replacement: string; reason: string }) => {
      const params = { path: { organization, record, evidence }, header: freshKey() };
      if (said.word === 'verify') return ask(api.POST(`${at}/verify`, { params, body: {} }));
      if (said.word === 'reject') return ask(api.POST(`${at}/reject`, { params, body: { reason: said.reason } }));
      return ask(api.POST(`${at}/replace`, { params, body: { replacement: said.replacement, reason: said.reason } }));
    },
    onSuccess: () => queries.invalidateQueries(),
  });
}
