import { queryOptions, useQuery } from '@tanstack/react-query';
import { createContext, type ReactNode, use } from 'react';
import { useParams } from 'react-router';
import { api, ask } from '../api/client.js';
import type { components } from '../api/schema.generated.js';

export type ReachedOrganization = components['schemas']['ReachedOrganization'];
export type Act = ReachedOrganization['acts'][number];

/** Where one works: the organisation and year of the address, and what one may do there. */
export interface Workplace {
  organization: string;
  year: number;
  roles: ReachedOrganization['roles'];
  may: (act: Act) => boolean;
  /** The address of a page here: `to('ledger')`, `to('report', 2023)`. */
  to: (page: string, year?: number) => string;
}

const WorkplaceContext = createContext<Workplace | undefined>(undefined);

export function useWorkplace(): Workplace {
  const workplace = use(WorkplaceContext);
  if (!workplace) throw new Error('useWorkplace outside of an organisation');
  return workplace;
}

export const reachedQuery = queryOptions({ queryKey: ['organizations'], queryFn: () => ask(api.GET('/api/v1/organizations')) });

export function useReached(): { reached: readonly ReachedOrganization[] | undefined; error: Error | null } {
  const { data, error } = useQuery(reachedQuery);
  return { reached: data?.organizations, error };
}

/** Gives the pages beneath the workplace of the address; `unknown` where one's roles do not reach. */
export function WorkplaceProvider({ reached, unknown, children }: { reached: readonly ReachedOrganization[]; unknown: ReactNode; children: ReactNode }): ReactNode {
  const { organization = '', year = '' } = useParams();
  const here = reached.find(({ name }) => name === organization);
  if (!here || !/^\d{4}$/.test(year)) return unknown;
  return <WorkplaceContext value={workplaceOf(here, Number(year))}>{children}</WorkplaceContext>;
}

export function addressOf(organization: string, year: number, page: string): string {
  return `/${encodeURIComponent(organization)}/${String(year)}/${page}`;
}

function workplaceOf({ name, roles, acts }: ReachedOrganization, year: number): Workplace {
  return { organization: name, year, roles, may: (act) => acts.includes(act), to: (page, other = year) => addressOf(name, other, page) };
}
