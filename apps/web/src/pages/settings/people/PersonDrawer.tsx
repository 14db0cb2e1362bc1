import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Divider, Drawer, Flex, Form, Popconfirm, Typography } from 'antd';
import type { ReactNode } from 'react';
import { api, ask } from '../../../api/client.js';
import { useWorkplace } from '../../../app/workplace.js';
import { useText } from '../../../language/language.js';
import { say } from '../../../language/text.js';
import { freshKey } from '../../../shared/fresh-key.js';
import { instantText } from '../../../shared/moment.js';
import { useWords } from '../../../shared/words.js';
import { NotTaken } from '../NotTaken.js';
import { OneTime } from '../OneTime.js';
import type { Person } from '../person.js';
import { GrantFields, grantOf, type GrantSaid } from './GrantFields.js';

/** One person: roles granted and revoked, password reset, account disabled. */
export function PersonDrawer({ person, close }: { person: Person | undefined; close: () => void }): ReactNode {
  const t = useText();
  const { word } = useWords();
  const { organization } = useWorkplace();
  const queries = useQueryClient();
  const [form] = Form.useForm<GrantSaid>();
  const path = { organization, person: person?.id ?? '' };
  const settled = (): Promise<void> => queries.invalidateQueries({ queryKey: ['people'] });
  const grant = useMutation({ mutationFn: (said: GrantSaid) => ask(api.POST('/api/v1/organizations/{organization}/people/{person}/grants', { params: { path, header: freshKey() }, body: grantOf(said) })), onSuccess: async () => { form.resetFields(); await settled(); } });
  const revoke = useMutation({ mutationFn: (id: string) => ask(api.DELETE('/api/v1/organizations/{organization}/people/{person}/grants/{grant}', { params: { path: { ...path, grant: id }, header: freshKey() } })), onSuccess: settled });
  const reset = useMutation({ mutationFn: () => ask(api.POST('/api/v1/organizations/{organization}/people/{person}/password', { params: { path }, body: { secondFactor: true } })), onSuccess: settled });
  const disable = useMutation({ mutationFn: (disabled: boolean) => ask(api.PATCH('/api/v1/organizations/{organization}/people/{person}', { params: { path, header: freshKey() }, body: { disabled } })), onSuccess: settled });
  return (
    <>
      <Drawer open={person !== undefined} onClose={close} title={person?.displayName} size="default">
        {person && (
          <Flex vertical gap="small">
            <NotTaken error={grant.error ?? revoke.error ?? reset.error ?? disable.error} />
            <Typography.Title level={2} style={{ fontSize: 16, margin: 0 }}>{t(say('角色', 'Roles'))}</Typography.Title>
            {person.grants.map(({ id, role, section, until, organization: where }) => (
              <Flex key={id} justify="space-between" align="center" gap="small">
                <span>{word('roles', role)}{section ? ` · ${word('sections', section)}` : ''} · {where === '*' ? t(say('全部单位', 'everywhere')) : where}{until === undefined ? '' : t(say(`，至 ${instantText(until)}`, `, until ${instantText(until)}`))}</span>
                <Popconfirm title={t(say('撤销后立即生效，确定吗？', 'It takes effect at once. Revoke?'))} onConfirm={() => { revoke.mutate(id); }}><Button size="small" danger>{t(say('撤销', 'Revoke'))}</Button></Popconfirm>
              </Flex>
            ))}
            <Divider style={{ marginBlock: 8 }} />
            <Form form={form} layout="vertical" initialValues={{ role: 'clerk' }} onFinish={(said) => { grant.mutate(said); }}>
              <GrantFields />
              <Button htmlType="submit" loading={grant.isPending}>{t(say('授予角色', 'Grant the role'))}</Button>
            </Form>
            <Divider style={{ marginBlock: 8 }} />
            <Flex gap="small" wrap>
              <Popconfirm title={t(say('原密码和动态口令都会失效，确定吗？', 'The old password and second factor end. Reset?'))} onConfirm={() => { reset.mutate(); }}><Button loading={reset.isPending}>{t(say('重置密码', 'Reset the password'))}</Button></Popconfirm>
              <Button danger={!person.disabled} loading={disable.isPending} onClick={() => { disable.mutate(!person.disabled); }}>{person.disabled ? t(say('恢复账号', 'Enable the account')) : t(say('停用账号', 'Disable the account'))}</Button>
            </Flex>
          </Flex>
        )}
      </Drawer>
      <OneTime title={t(say('新密码（首次登录须修改）', 'The new password (to be changed at sign-in)'))} secret={reset.data?.password} close={() => { reset.reset(); }} />
    </>
  );
}
