import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Navigate } from 'react-router';
import { api, ask } from '../api/client.js';
import { Answered } from '../shared/States.js';
import { addressOf } from './workplace.js';

export function useYears(organization: string) {
  return useQuery({
    queryKey: ['years', organization],
    queryFn: () => ask(api.GET('/api/v1/organizations/{organization}/years', { params: { path: { organization } } })),
  });
}

/** Leads to the latest year that is open: whoever comes works there. */
export function FirstYear({ organization, otherwise }: { organization: string; otherwise: number }): ReactNode {
  const years = useYears(organization);
  return (
    <Answered asked={years}>
      {(known) => {
        const latest = (standing: string): number | undefined => known.filter((year) => year.standing === standing).map(({ year }) => year).sort((a, b) => b - a)[0];
        return <Navigate replace to={addressOf(organization, latest('open') ?? latest('closed') ?? otherwise, 'today')} />;
      }}
    </Answered>
  );
}
