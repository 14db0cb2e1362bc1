import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, ask } from '../../api/client.js';
import { useWorkplace } from '../../app/workplace.js';
import { freshKey } from '../../shared/fresh-key.js';

/** Of `NarrativeBlockRevised`, in the catalogue. */
const RECORDERS: readonly string[] = ['clerk'];
const TYPE = 'NarrativeBlockRevised';

export interface NewVersion {
  text: string;
  basis: string;
}

/** Whether one may put the standing texts in other words. */
export function useMayRevise(): boolean {
  const { may, roles } = useWorkplace();
  return may('records.enter') && roles.some((role) => RECORDERS.includes(role));
}

/** The versions of a standing text, the newest first. */
export function useVersions(blockId: string) {
  const { organization } = useWorkplace();
  return useQuery({
    queryKey: ['narrative', organization],
    queryFn: () => ask(api.GET('/api/v1/organizations/{organization}/narrative', { params: { path: { organization } } })),
    select: (blocks) => blocks.find((block) => block.blockId === blockId)?.versions.toReversed() ?? [],
  });
}

/** Records a new version for this year's report and those that follow. */
export function useRevision(blockId: string, done: () => void) {
  const { organization, year } = useWorkplace();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ text, basis }: NewVersion) => ask(api.POST('/api/v1/organizations/{organization}/records', {
      params: { path: { organization }, header: freshKey() },
      body: { type: TYPE, occurredOn: today(), data: { blockId, text, fromYear: year, ...(basis !== '' && { basis }) } },
    })),
    onSuccess: async () => {
      await Promise.all([['report'], ['narrative']].map((queryKey) => queries.invalidateQueries({ queryKey })));
      done();
    },
  });
}

/** In the zone of the office. */
function today(): string {
  return new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
}
