import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, use, useCallback, useEffect, useMemo } from 'react';
import { api, ask, setCsrf, whenInDoubt } from '../api/client.js';
import { ApiProblem } from '../api/problem.js';
import type { components } from '../api/schema.generated.js';
import { forgetAnswers, onceKept } from './keep-offline.js';
import { noteSignedIn } from './signed-in-note.js';

export type Session = components['schemas']['Session'];

interface SessionState {
  /** Undefined: nobody has signed in. */
  session: Session | undefined;
  /** After a sign-in. */
  enter: (session: Session) => void;
  leave: () => Promise<void>;
}

const SESSION = ['session'];
const SessionContext = createContext<SessionState | undefined>(undefined);

/** Who has signed in; `children` come once that is known, `failed` when the server does not tell. */
export function SessionProvider({ children, waiting, failed }: { children: ReactNode; waiting: ReactNode; failed: (error: Error, again: () => void) => ReactNode }): ReactNode {
  const queries = useQueryClient();
  const { data, error, isPending, refetch } = useQuery({ queryKey: SESSION, queryFn: readSession, staleTime: Infinity });
  const enter = useCallback((session: Session) => {
    setCsrf(session.csrf);
    void become(queries, session);
  }, [queries]);
  const leave = useCallback(async () => {
    await ask(api.DELETE('/api/v1/session'));
    await become(queries, null);
  }, [queries]);
  useEffect(() => {
    whenInDoubt(() => { void lookAgain(queries); });
    return onceKept(() => { void readThroughWorker(queries); });
  }, [queries]);
  const state = useMemo(() => ({ session: data ?? undefined, enter, leave }), [data, enter, leave]);
  if (isPending) return waiting;
  if (error) return failed(error, () => { void refetch(); });
  return <SessionContext value={state}>{children}</SessionContext>;
}

export function useSession(): SessionState {
  const state = use(SessionContext);
  if (!state) throw new Error('useSession outside of SessionProvider');
  return state;
}

/** What another person was shown is forgotten. The session is read once more, so that the device keeps it for where there is no signal. */
async function become(queries: QueryClient, session: Session | null): Promise<void> {
  await forgetAnswers();
  noteSignedIn(session !== null);
  queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== SESSION[0] });
  queries.setQueryData(SESSION, session);
  if (session) await queries.invalidateQueries({ queryKey: SESSION });
}

/** So that the worker keeps it. What is being read for the first time at this moment passes it by, and is not read anew before it is there: hence twice. */
async function readThroughWorker(queries: QueryClient): Promise<void> {
  await queries.refetchQueries();
  await queries.refetchQueries();
}

/** The session has ended, or another page of this device was used to sign in as somebody else. */
async function lookAgain(queries: QueryClient): Promise<void> {
  const before = queries.getQueryData<Session | null>(SESSION);
  const session = await readSession().catch(() => before ?? null);
  if (session?.account !== before?.account) await become(queries, session);
}

/** Null: nobody has signed in. */
async function readSession(): Promise<Session | null> {
  try {
    const session = await ask(api.GET('/api/v1/session'));
    setCsrf(session.csrf);
    return session;
  } catch (error) {
    if (error instanceof ApiProblem && error.status === 401) return null;
    throw error;
  }
}
