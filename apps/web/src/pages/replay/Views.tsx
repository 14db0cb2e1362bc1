import { Select, Tabs } from 'antd';
import type { ReactNode } from 'react';
import { useText } from '../../language/language.js';
import { say } from '../../language/text.js';
import { usePhone } from '../../shared/phone.js';

interface Shown {
  views: readonly { key: string; label: string; children: ReactNode }[];
  /** The first one where none is chosen, or one that is not there. */
  chosen: string | undefined;
  choose: (key: string) => void;
}

/** What is looked at, as tabs; a list on a phone, where tabs have no room. */
export function Views({ views, chosen, choose }: Shown): ReactNode {
  const t = useText();
  const shown = views.find(({ key }) => key === chosen) ?? views[0];
  if (!usePhone()) return <Tabs activeKey={shown?.key ?? ''} onChange={choose} destroyOnHidden items={[...views]} />;
  return (
    <>
      <Select value={shown?.key ?? ''} onChange={choose} aria-label={t(say('查看什么', 'What to look at'))} style={{ width: '100%', marginBottom: 12 }} options={views.map(({ key, label }) => ({ value: key, label }))} />
      {shown?.children}
    </>
  );
}
