import { Button, Result } from 'antd';
import { type ReactNode, Suspense } from 'react';
import { Navigate, Route, Routes } from 'react-router';
import { useText } from '../language/language.js';
import { say } from '../language/text.js';
import { Failed, Waiting } from '../shared/States.js';
import { type Page, pages } from './pages.js';
import { useSession } from './session.js';
import { Shell } from './Shell.js';
import { addressOf, type ReachedOrganization, useReached, useWorkplace, WorkplaceProvider } from './workplace.js';
import { FirstYear } from './FirstYear.js';

/** All that is there for whoever has signed in. */
export function Workbench(): ReactNode {
  const { reached, error } = useReached();
  if (error) return <Failed error={error} />;
  if (!reached) return <Waiting />;
  return (
    <Routes>
      <Route path="/:organization/:year/*" element={<Workplace reached={reached} />} />
      <Route path="*" element={<Home reached={reached} />} />
    </Routes>
  );
}

/** Where one starts: one's own organisation, its latest year. */
function Home({ reached }: { reached: readonly ReachedOrganization[] }): ReactNode {
  const { session } = useSession();
  const home = reached.find(({ name }) => name === session?.organization) ?? reached[0];
  const year = new Date().getFullYear();
  if (!home) return <NoPlace />;
  if (!home.acts.includes('records.read')) return <Navigate replace to={addressOf(home.name, year, 'settings')} />;
  return <FirstYear organization={home.name} otherwise={year} />;
}

function Workplace({ reached }: { reached: readonly ReachedOrganization[] }): ReactNode {
  return (
    <WorkplaceProvider reached={reached} unknown={<NoPlace />}>
      <Shell reached={reached}>
        <Suspense fallback={<Waiting />}>
          <Routes>
            {pages.map((page) => <Route key={page.path} path={page.path} element={<Allowed page={page} />} />)}
            <Route path="*" element={<NoPlace />} />
          </Routes>
        </Suspense>
      </Shell>
    </WorkplaceProvider>
  );
}

function Allowed({ page: { acts, page: Shown } }: { page: Page }): ReactNode {
  const t = useText();
  const { may } = useWorkplace();
  if (acts && !acts.some(may)) return <Result status="403" title={t(say('您的角色看不到这一页', 'This page is not for your role'))} />;
  return <Shown />;
}

function NoPlace(): ReactNode {
  const t = useText();
  return <Result status="404" title={t(say('没有这一页，或您的角色到不了这里', 'There is no such page, or your roles do not reach it'))} extra={<Button href="/">{t(say('回到工作台', 'Back to the start'))}</Button>} />;
}
