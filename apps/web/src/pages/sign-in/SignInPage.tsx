import { Button, Card, Flex, Typography } from 'antd';
import type { ReactNode } from 'react';
import { useSession } from '../../app/session.js';
import { useLanguage, useText } from '../../language/language.js';
import { say } from '../../language/text.js';
import { Credentials } from './Credentials.js';
import { NewPassword } from './NewPassword.js';

/** The way in: name and password, another provider where there is one; a first password is changed at once. */
export function SignInPage(): ReactNode {
  const t = useText();
  const { language, choose } = useLanguage();
  const { session } = useSession();
  return (
    <Flex vertical justify="center" align="center" gap="middle" style={{ minHeight: '100dvh', padding: 16 }} role="main">
      <Card style={{ width: 400, maxWidth: '100%' }}>
        <Flex justify="space-between" align="center">
          <Flex align="center" gap="small">
            <img src="/icon.svg" alt="" width={32} height={32} />
            <Typography.Title level={1} style={{ fontSize: 22, margin: 0 }}>{t(say('履职台账', 'The Duty Ledger'))}</Typography.Title>
          </Flex>
          <Button type="text" lang={language === 'zh' ? 'en' : 'zh-CN'} onClick={() => { choose(language === 'zh' ? 'en' : 'zh'); }}>{language === 'zh' ? 'English' : '中文'}</Button>
        </Flex>
        <Typography.Paragraph type="secondary" style={{ marginTop: 8 }}>{t(say('平时记一笔，年底每个数字都点得开', 'Log it as it happens; every figure opens into its records'))}</Typography.Paragraph>
        {session?.passwordChangeDue ? <NewPassword /> : <Credentials />}
      </Card>
    </Flex>
  );
}
