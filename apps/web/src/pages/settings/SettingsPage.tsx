import { Select, Tabs } from 'antd';
import type { ReactNode } from 'react';
import { useNavigate, useParams } from 'react-router';
import { type Act, useWorkplace } from '../../app/workplace.js';
import { useText } from '../../language/language.js';
import { say, type Text } from '../../language/text.js';
import { usePhone } from '../../shared/phone.js';
import { PageHead } from '../../shared/PageHead.js';
import { AccountTab } from './account/AccountTab.js';
import { TokensTab } from './account/TokensTab.js';
import { HealthTab } from './HealthTab.js';
import { LogsTab } from './logs/LogsTab.js';
import { OrganizationsTab } from './OrganizationsTab.js';
import { PeopleTab } from './people/PeopleTab.js';
import { SetsTab } from './sets/SetsTab.js';
import { YearsTab } from './years/YearsTab.js';

const tabs: readonly { key: string; label: Text; act?: Act; tab: ReactNode }[] = [
  { key: 'account', label: say('我的账号', 'My account'), tab: <AccountTab /> },
  { key: 'tokens', label: say('接口令牌', 'API tokens'), tab: <TokensTab /> },
  { key: 'people', label: say('人员和角色', 'People and roles'), act: 'people.read', tab: <PeopleTab /> },
  { key: 'organizations', label: say('单位', 'Organisations'), tab: <OrganizationsTab /> },
  { key: 'years', label: say('年度和月份', 'Years and months'), act: 'records.read', tab: <YearsTab /> },
  { key: 'sets', label: say('考核指标体系', 'Indicator sets'), tab: <SetsTab /> },
  { key: 'logs', label: say('日志', 'Logs'), act: 'logs.read', tab: <LogsTab /> },
  { key: 'health', label: say('运行状况', 'Health'), tab: <HealthTab /> },
];

/** Every section a tab with an address of its own. */
export default function SettingsPage(): ReactNode {
  const t = useText();
  const { may, to } = useWorkplace();
  const navigate = useNavigate();
  const { section = 'account' } = useParams();
  const phone = usePhone();
  const shown = tabs.filter(({ act }) => act === undefined || may(act));
  const current = shown.find(({ key }) => key === section) ?? shown[0];
  const go = (key: string): void => { void navigate(to(`settings/${key}`)); };
  // Eight tabs have no room on a phone: what would be hidden at their end is a list there.
  if (phone) {
    return (
      <>
        <PageHead title={t(say('设置', 'Settings'))} />
        <Select value={current?.key} onChange={go} aria-label={t(say('设置的哪一部分', 'Which part of the settings'))} style={{ width: '100%', marginBottom: 16 }} options={shown.map(({ key, label }) => ({ value: key, label: t(label) }))} />
        {current?.tab}
      </>
    );
  }
  return (
    <>
      <PageHead title={t(say('设置', 'Settings'))} />
      <Tabs activeKey={current?.key ?? 'account'} destroyOnHidden onChange={go}
        items={shown.map(({ key, label, tab }) => ({ key, label: t(label), children: tab }))} />
    </>
  );
}
