import { Card, Descriptions, Flex, Segmented } from 'antd';
import type { ReactNode } from 'react';
import { useSession } from '../../../app/session.js';
import { useShade } from '../../../app/theme.js';
import { useLanguage, useText } from '../../../language/language.js';
import { say } from '../../../language/text.js';
import { useWords } from '../../../shared/words.js';
import { ChangePassword } from './ChangePassword.js';
import { SecondFactor } from './SecondFactor.js';

export function AccountTab(): ReactNode {
  const t = useText();
  const { session } = useSession();
  const { language, choose } = useLanguage();
  const { choice, choose: chooseShade } = useShade();
  const { word } = useWords();
  if (!session) return null;
  const grants = session.grants.map(({ role, organization, section }) => `${word('roles', role)}${section ? `（${word('sections', section)}）` : ''} · ${organization === '*' ? t(say('全部单位', 'everywhere')) : organization}`);
  return (
    <Flex vertical gap="middle" style={{ maxWidth: 720 }}>
      <Card size="small">
        <Descriptions column={1} size="small" items={[
          { key: 'name', label: t(say('姓名', 'Name')), children: session.displayName },
          { key: 'login', label: t(say('用户名', 'Sign-in name')), children: session.name },
          { key: 'organization', label: t(say('单位', 'Organisation')), children: session.organization },
          { key: 'roles', label: t(say('角色', 'Roles')), children: <span>{grants.map((grant) => <div key={grant}>{grant}</div>)}</span> },
        ]} />
      </Card>
      <Card size="small" title={t(say('语言和外观', 'Language and appearance'))}>
        <Flex gap="middle" wrap>
          <Segmented aria-label={t(say('语言', 'Language'))} value={language} onChange={choose} options={[{ value: 'zh', label: <span lang="zh-CN">中文</span> }, { value: 'en', label: 'English' }]} />
          <Segmented aria-label={t(say('外观', 'Appearance'))} value={choice} onChange={chooseShade}
            options={[{ value: 'light', label: t(say('浅色', 'Light')) }, { value: 'dark', label: t(say('深色', 'Dark')) }, { value: 'system', label: t(say('跟随系统', 'As the system')) }]} />
        </Flex>
      </Card>
      <ChangePassword />
      <SecondFactor on={session.secondFactor} />
    </Flex>
  );
}
