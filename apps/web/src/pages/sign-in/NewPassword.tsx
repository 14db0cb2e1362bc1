import { Button, Form, Input, Typography } from 'antd';
import { type ReactNode, useState } from 'react';
import { api, ask } from '../../api/client.js';
import { useSession } from '../../app/session.js';
import { useText } from '../../language/language.js';
import { say } from '../../language/text.js';
import { Faults } from '../../shared/record/Faults.js';

interface Said {
  present: string;
  next: string;
  again: string;
}

/** While somebody else knows the password, nothing but its change may be done. */
export function NewPassword(): ReactNode {
  const t = useText();
  const { enter, leave } = useSession();
  const [problem, setProblem] = useState<Error | null>(null);
  const [busy, setBusy] = useState(false);
  const change = async ({ present, next }: Said): Promise<void> => {
    setBusy(true);
    try {
      enter(await ask(api.PUT('/api/v1/session/password', { body: { present, next } })));
    } catch (error) {
      setProblem(error as Error);
      setBusy(false);
    }
  };
  const differs = t(say('两次输入不一致', 'The two do not agree'));
  return (
    <Form<Said> layout="vertical" requiredMark={false} onFinish={(said) => { void change(said); }}>
      <Typography.Paragraph strong>{t(say('首次登录，请先改密码', 'Change your first password'))}</Typography.Paragraph>
      <Form.Item name="present" label={t(say('现在的密码', 'Present password'))} rules={[{ required: true, message: t(say('请输入', 'Enter it')) }]}><Input.Password autoFocus autoComplete="current-password" size="large" /></Form.Item>
      <Form.Item name="next" label={t(say('新密码（至少 10 个字符，不能是常见密码）', 'New password (10 characters or more, not a common one)'))} rules={[{ required: true, min: 10, message: t(say('至少 10 个字符', '10 characters or more')) }]}><Input.Password autoComplete="new-password" size="large" /></Form.Item>
      <Form.Item name="again" label={t(say('再输一次', 'Once more'))} dependencies={['next']} rules={[({ getFieldValue }) => ({ validator: (_, value: unknown) => (value === getFieldValue('next') ? Promise.resolve() : Promise.reject(new Error(differs))) })]}><Input.Password autoComplete="new-password" size="large" /></Form.Item>
      {problem && <Form.Item><Faults error={problem} /></Form.Item>}
      <Button type="primary" htmlType="submit" size="large" block loading={busy}>{t(say('改好并进入', 'Change it and go in'))}</Button>
      <Button type="link" block style={{ marginTop: 8 }} onClick={() => { void leave(); }}>{t(say('换个账号', 'Another account'))}</Button>
    </Form>
  );
}
