import { Layout, Menu } from 'antd';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import { useText } from '../language/language.js';
import { say } from '../language/text.js';
import { OutboxBar } from '../shared/offline/OutboxBar.js';
import { usePhone } from '../shared/phone.js';
import { Header } from './Header.js';
import { icons } from './icons.js';
import { pages } from './pages.js';
import { PhoneBar } from './PhoneBar.js';
import './shell.css';
import { type ReachedOrganization, useWorkplace } from './workplace.js';

/** The frame around every page: menu at the left, or a bar at the bottom of a phone. */
export function Shell({ reached, children }: { reached: readonly ReachedOrganization[]; children: ReactNode }): ReactNode {
  const t = useText();
  const phone = usePhone();
  const { may, to } = useWorkplace();
  const current = decodeURIComponent(useLocation().pathname).split('/')[3] ?? '';
  const shown = pages.filter(({ label, acts, forSeveral }) => label !== undefined && (!acts || acts.some(may)) && (!forSeveral || reached.length > 1));
  const items = shown.map(({ path, label = say('', ''), icon = '' }) => ({ key: path, icon: icons[icon], label: <Link to={to(path)}>{t(label)}</Link> }));
  return (
    <Layout className="shell">
      <a className="skip-link" href="#content">{t(say('跳到正文', 'Skip to content'))}</a>
      <Header reached={reached} />
      <OutboxBar />
      <Layout hasSider={!phone}>
        {!phone && (
          <Layout.Sider width={184} theme="light" className="shell-side no-print">
            <nav aria-label={t(say('主菜单', 'Main menu'))}><Menu mode="inline" selectedKeys={[current]} items={items} style={{ borderInlineEnd: 0 }} /></nav>
          </Layout.Sider>
        )}
        <Layout.Content id="content" tabIndex={-1} className="shell-content" role="main">{children}</Layout.Content>
      </Layout>
      {phone && <PhoneBar pages={shown} current={current} />}
    </Layout>
  );
}
