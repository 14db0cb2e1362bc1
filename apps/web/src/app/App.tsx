import { QueryClientProvider } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense } from 'react';
import { BrowserRouter } from 'react-router';
import { LanguageProvider } from '../language/language.js';
import { OutboxProvider } from '../shared/offline/outbox.js';
import { Failed, Waiting } from '../shared/States.js';
import { queries } from './queries.js';
import { SessionProvider, useSession } from './session.js';
import { ThemeProvider } from './theme.js';
import { Workbench } from './Workbench.js';

const SignInPage = lazy(async () => ({ default: (await import('../pages/sign-in/SignInPage.js')).SignInPage }));

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
