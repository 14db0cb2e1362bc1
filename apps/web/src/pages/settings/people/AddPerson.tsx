import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Form, Input, Modal } from 'antd';
import type { ReactNode } from 'react';
import { api, ask } from '../../../api/client.js';
import { useWorkplace } from '../../../app/workplace.js';
import { useText } from '../../../language/language.js';
import { say } from '../../../language/text.js';
import { NotTaken } from '../NotTaken.js';
import { OneTime } from '../OneTime.js';
import { GrantFields, grantOf, type GrantSaid } from './GrantFields.js';

interface Said extends GrantSaid {
  name: string;
  displayName: string;
}

/** Adds somebody with a first role; the password for the first sign-in is shown once. */
export function AddPerson({ open, close }: { open: boolean; close: () => void }): ReactNode {
  const t = useText();
  const { organization } = useWorkplace();
  const queries = useQueryClient();
  const [form] = Form.useForm<Said>();
  const add = useMutation({
    mutationFn: ({ name, displayName, ...grant }: Said) => ask(api.POST('/api/v1/organizations/{organization}/people', { params: { path: { organization } }, body: { name, displayName, grants: [grantOf(grant)] } })),
    onSuccess: async () => { form.resetFields(); close(); await queries.invalidateQueries({ queryKey: ['people'] }); },
  });
  const required = [{ required: true, message: t(say('请填写', 'Please fill in')) }];
  return (
    <>
      <Modal open={open} title={t(say('添加人员', 'Add a person'))} okText={t(say('添加', 'Add'))} confirmLoading={add.isPending} onOk={() => { form.submit(); }} onCancel={close} forceRender>
        <Form form={form} layout="vertical" initialValues={{ role: 'clerk' }} onFinish={(said) => { add.mutate(said); }}>
          <Form.Item name="displayName" label={t(say('姓名', 'Name'))} rules={required}><Input maxLength={64} /></Form.Item>
          <Form.Item name="name" label={t(say('用户名（以后不能更改）', 'Sign-in name (never changes)'))} rules={required}><Input maxLength={64} autoComplete="off" /></Form.Item>
          <GrantFields />
          <NotTaken error={add.error} />
        </Form>
      </Modal>
      <OneTime title={t(say('首次登录的密码', 'The password for the first sign-in'))} secret={add.data?.password} close={() => { add.reset(); }} />
    </>
  );
}
