import { useMutation } from '@tanstack/react-query';
import { App, Button, Card, Form, Input } from 'antd';
import type { ReactNode } from 'react';
import { api, ask } from '../../../api/client.js';
import { useSession } from '../../../app/session.js';
import { useText } from '../../../language/language.js';
import { say } from '../../../language/text.js';
import { NotTaken } from '../NotTaken.js';

interface Said {
  present: string;
  next: string;
  again: string;
}

export function ChangePassword(): ReactNode {
  const t = useText();
  const { message } = App.useApp();
  const { enter } = useSession();
  const [form] = Form.useForm<Said>();
  const change = useMutation({
    mutationFn: ({ present, next }: Said) => ask(api.PUT('/api/v1/session/password', { body: { present, next } })),
    onSuccess: (session) => {
      form.resetFields();
      void message.success(t(say('密码已修改，其他设备上的登录已失效', 'Password changed; sessions on other devices have ended')));
      enter(session);
    },
  });
  const required = [{ required: true, message: t(say('请填写', 'Please fill in')) }];
  return (
    <Card size="small" title={t(say('修改密码', 'Change password'))}>
      <Form form={form} layout="vertical" onFinish={(said) => { change.mutate(said); }} style={{ maxWidth: 360 }}>
        <Form.Item name="present" label={t(say('现在的密码', 'Present password'))} rules={required}><Input.Password autoComplete="current-password" /></Form.Item>
        <Form.Item name="next" label={t(say('新密码', 'New password'))} rules={required}><Input.Password autoComplete="new-password" /></Form.Item>
        <Form.Item name="again" label={t(say('再输一次新密码', 'New password again'))} dependencies={['next']} rules={[...required, ({ getFieldValue }) => ({
          validator: (_, value) => (value === getFieldValue('next') ? Promise.resolve() : Promise.reject(new Error(t(say('两次输入不一致', 'The two are not the same'))))),
        })]}><Input.Password autoComplete="new-password" /></Form.Item>
        <NotTaken error={change.error} />
        <Button type="primary" htmlType="submit" loading={change.isPending} style={{ marginTop: 8 }}>{t(say('修改密码', 'Change password'))}</Button>
      </Form>
    </Card>
  );
}
