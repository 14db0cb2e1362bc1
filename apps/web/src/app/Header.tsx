import { GlobalOutlined, LogoutOutlined, MoonOutlined, SunOutlined, UserOutlined } from '@ant-design/icons';
import { App, Button, Dropdown, Flex, Layout, Select, Tooltip } from 'antd';
import type { ReactNode } from 'react';
import { Link, useLocation, useNavigate } from 'react-router';
import { useLanguage, useText } from '../language/language.js';
import { say } from '../language/text.js';
import { usePhone } from '../shared/phone.js';
import { useYears } from './FirstYear.js';
import { useSession } from './session.js';
import { useShade } from './theme.js';
import { addressOf, type ReachedOrganization, useWorkplace } from './workplace.js';

/** Where one is (organisation, year), who one is, and in which language and light. */
export function Header({ reached }: { reached: readonly ReachedOrganization[] }): ReactNode {
  const t = useText();
  const phone = usePhone();
  const { language, choose } = useLanguage();
  const { shade, choose: chooseShade } = useShade();
  const { organization, to } = useWorkplace();
  const other = language === 'zh' ? 'en' : 'zh';
  return (
    <Layout.Header className="shell-header no-print">
      {!phone && <Link to={to('today')} className="brand"><img src="/icon.svg" alt="" width={24} height={24} />{t(say('履职台账', 'Duty Ledger'))}</Link>}
      <Place reached={reached} />
      <Flex gap={4} style={{ marginInlineStart: 'auto' }}>
        <Tooltip title={other === 'en' ? 'English' : '中文'}>
          <Button type="text" lang={other} icon={<GlobalOutlined />} aria-label={other === 'en' ? 'EN English' : '中文'} onClick={() => { choose(other); }}>{phone ? null : other === 'en' ? 'EN' : '中'}</Button>
        </Tooltip>
        <Button type="text" icon={shade === 'dark' ? <SunOutlined /> : <MoonOutlined />} aria-label={shade === 'dark' ? t(say('浅色', 'Light')) : t(say('深色', 'Dark'))} onClick={() => { chooseShade(shade === 'dark' ? 'light' : 'dark'); }} />
        <Me key={organization} />
      </Flex>
    </Layout.Header>
  );
}

/** The organisation and the year, as choices; the page stays the same. */
function Place({ reached }: { reached: readonly ReachedOrganization[] }): ReactNode {
  const t = useText();
  const navigate = useNavigate();
  const { organization, year, may } = useWorkplace();
  const page = decodeURIComponent(useLocation().pathname).split('/')[3] ?? 'today';
  const known = useYears(organization).data?.map((one) => one.year) ?? [];
  const years = [...new Set([...known, year])].sort((a, b) => b - a);
  const go = (place: string, of: number): void => { void navigate(addressOf(place, of, page === 'records' ? 'ledger' : page)); };
  return (
    <Flex gap={8} align="center" style={{ minWidth: 0 }}>
      <Select variant="borderless" aria-label={t(say('单位', 'Organisation'))} value={organization} popupMatchSelectWidth={false} className="shell-organization"
        options={reached.map(({ name }) => ({ value: name, label: name }))} onChange={(name) => { go(name, year); }} />
      {may('records.read') && (
        <Select variant="borderless" aria-label={t(say('年度', 'Year'))} value={year} popupMatchSelectWidth={false}
          options={years.map((one) => ({ value: one, label: t(say(`${String(one)} 年`, String(one))) }))} onChange={(of) => { go(organization, of); }} />
      )}
    </Flex>
  );
}

function Me(): ReactNode {
  const t = useText();
  const phone = usePhone();
  const { message } = App.useApp();
  const { session, leave } = useSession();
  const signOut = (): void => { leave().catch((error: unknown) => { void message.error((error as Error).message); }); };
  return (
    <Dropdown trigger={['click']} menu={{ items: [{ key: 'leave', icon: <LogoutOutlined />, label: t(say('退出登录', 'Sign out')), onClick: signOut }] }}>
      <Button type="text" icon={<UserOutlined />} aria-label={session?.displayName ?? ''}>{phone ? null : session?.displayName}</Button>
    </Dropdown>
  );
}
