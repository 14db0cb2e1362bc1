import { Alert, Button, Card, Flex, Form, Input, Typography } from 'antd';
import { type ReactNode, useState } from 'react';
import { api, ask } from '../../api/client.js';
import { useSession } from '../../app/session.js';
import { useText } from '../../language/language.js';
import { say } from '../../language/text.js';

interface Credentials {
  name: string;
  password: string;
}

export function SignInPage(): ReactNode {
  const t = useText();
  const { enter } = useSession();
  const [fault, setFault] = useState<string>();
  const [busy, setBusy] = useState(false);
  const signIn = async (body: Credentials): Promise<void> => {
    setBusy(true);
    setFault(undefined);
    try {
      enter(await ask(api.POST('/api/v1/session', { body })));
    } catch (error) {
      setFault((error as Error).message);
      setBusy(false);
    }
  };
  return (
    <Flex justify="center" align="center" style={{ minHeight: '100dvh', padding: 16 }} role="main">
      <Card style={{ width: 360, maxWidth: '100%' }}>
        <Typography.Title level={1} style={{ fontSize: 24 }}>{t(say('履职台账', 'The Duty Ledger'))}</Typography.Title>
        <Form<Credentials> layout="vertical" requiredMark={false} onFinish={(values) => { void signIn(values); }}>
          <Form.Item name="name" label={t(say('用户名', 'Name'))} rules={[{ required: true, message: t(say('请输入用户名', 'Enter your name')) }]}><Input autoFocus autoComplete="username" size="large" /></Form.Item>
          <Form.Item name="password" label={t(say('密码', 'Password'))} rules={[{ required: true, message: t(say('请输入密码', 'Enter your password')) }]}><Input.Password autoComplete="current-password" size="large" /></Form.Item>
          {fault !== undefined && <Form.Item><Alert type="error" showIcon title={fault} role="alert" /></Form.Item>}
          <Button type="primary" htmlType="submit" size="large" block loading={busy}>{t(say('登录', 'Sign in'))}</Button>
        </Form>
      </Card>
    </Flex>
  );
}
