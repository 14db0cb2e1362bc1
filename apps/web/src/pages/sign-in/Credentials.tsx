import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Divider, Flex, Form, Input, Typography } from 'antd';
import { type ReactNode, useState } from 'react';
import { api, ask } from '../../api/client.js';
import { ApiProblem } from '../../api/problem.js';
import { useSession } from '../../app/session.js';
import { useText } from '../../language/language.js';
import { say } from '../../language/text.js';
import { Faults } from '../../shared/record/Faults.js';

interface Said {
  name: string;
  password: string;
  code?: string;
}

/** Name and password; the code of a second factor when the account has one. */
export function Credentials(): ReactNode {
  const t = useText();
  const { enter } = useSession();
  const [form] = Form.useForm<Said>();
  const [problem, setProblem] = useState<Error | null>(null);
  const [codeWanted, setCodeWanted] = useState(false);
  const [busy, setBusy] = useState(false);
  const { data: ways } = useQuery({ queryKey: ['sign-in-ways'], queryFn: () => ask(api.GET('/api/v1/session/ways')) });
  const signIn = async ({ name, password, code }: Said): Promise<void> => {
    setBusy(true);
    setProblem(null);
    try {
      enter(await ask(api.POST('/api/v1/session', { body: { name, password, ...(code !== undefined && code !== '' && { code }) } })));
    } catch (error) {
      const asked = error instanceof ApiProblem && error.code === 'code-needed';
      if (asked) setCodeWanted(true);
      setProblem(asked && !codeWanted ? null : error as Error);
      setBusy(false);
    }
  };
  return (
    <>
      <Form<Said> form={form} layout="vertical" requiredMark={false} onFinish={(said) => { void signIn(said); }}>
        <Form.Item name="name" label={t(say('用户名', 'Name'))} rules={[{ required: true, message: t(say('请输入用户名', 'Enter your name')) }]}><Input autoFocus autoComplete="username" size="large" /></Form.Item>
        <Form.Item name="password" label={t(say('密码', 'Password'))} rules={[{ required: true, message: t(say('请输入密码', 'Enter your password')) }]}><Input.Password autoComplete="current-password" size="large" /></Form.Item>
        {codeWanted && <Form.Item name="code" label={t(say('动态口令', 'Code of the authenticator'))} rules={[{ required: true, message: t(say('请输入动态口令或恢复码', 'Enter the code, or a recovery code')) }]}><Input autoFocus autoComplete="one-time-code" inputMode="numeric" size="large" /></Form.Item>}
        {problem && <Form.Item><Faults error={problem} /></Form.Item>}
        <Button type="primary" htmlType="submit" size="large" block loading={busy}>{t(say('登录', 'Sign in'))}</Button>
      </Form>
      {ways?.oidc && <Button block size="large" style={{ marginTop: 12 }} href="/api/v1/session/oidc">{t(say('用统一身份认证登录', 'Sign in at your provider'))}</Button>}
      {ways && ways.demo.length > 0 && (
        <>
          <Divider plain>{t(say('演示账号，点一下就能进', 'Demonstration: one click and you are in'))}</Divider>
          <Flex wrap gap="small">{ways.demo.map(({ name, password, label }) => <Button key={name} size="small" disabled={busy} onClick={() => { void signIn({ name, password }); }}>{t(label)}</Button>)}</Flex>
          <Alert type="warning" style={{ marginTop: 12 }} title={t(say('任何人都能进入，请勿录入真实数据', 'Everybody can come in: enter no real data'))} />
          <Typography.Text type="secondary">{t(say('样例为虚构单位', 'The bureau is made up'))}</Typography.Text>
        </>
      )}
    </>
  );
}
