import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense } from 'react';
import { BrowserRouter } from 'react-router';
import { ApiProblem } from '../api/problem.js';
import { LanguageProvider } from '../language/language.js';
import { OutboxProvider } from '../shared/offline/outbox.js';
import { Failed, Waiting } from '../shared/States.js';
import { SessionProvider, useSession } from './session.js';
import { ThemeProvider } from './theme.js';
import { Workbench } from './Workbench.js';

const SignInPage = lazy(async () => ({ default: (await import('../pages/sign-in/SignInPage.js')).SignInPage }));
const FRESH_MS = 5_000;
const queries = new QueryClient({
  // Asked without a signal as well: the service worker answers what it has kept.
  defaultOptions: { mutations: { networkMode: 'always' }, queries: { networkMode: 'always', staleTime: FRESH_MS, retry: (count, error) => count < 2 && error instanceof ApiProblem && (error.status === 0 || error.status >= 502) } },
});

export function App(): ReactNode {
  return (
    <LanguageProvider>
      <ThemeProvider>
        <QueryClientProvider client={queries}>
          <BrowserRouter>
            <SessionProvider waiting={<Waiting />} failed={(error, again) => <Failed error={error} again={again} />}>
              <OutboxProvider><Entrance /></OutboxProvider>
            </SessionProvider>
          </BrowserRouter>
        </QueryClientProvider>
      </ThemeProvider>
    </LanguageProvider>
  );
}

function Entrance(): ReactNode {
  const { session } = useSession();
  return session === undefined || session.passwordChangeDue ? <Suspense fallback={<Waiting />}><SignInPage /></Suspense> : <Workbench />;
}
