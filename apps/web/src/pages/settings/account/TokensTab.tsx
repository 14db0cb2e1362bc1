import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Card, Flex, Form, Input, InputNumber, Popconfirm, Select, Table, Tag } from 'antd';
import { type ReactNode } from 'react';
import { api, ask } from '../../../api/client.js';
import { type Act, useReached, useWorkplace } from '../../../app/workplace.js';
import { useText } from '../../../language/language.js';
import { say } from '../../../language/text.js';
import { freshKey } from '../../../shared/fresh-key.js';
import { instantText } from '../../../shared/moment.js';
import { useWords } from '../../../shared/words.js';
import { SideScroll } from '../../../shared/SideScroll.js';
import { Answered, Nothing } from '../../../shared/States.js';
import { NotTaken } from '../NotTaken.js';
import { OneTime } from '../OneTime.js';

interface Said {
  label: string;
  scopes: Act[];
  days: number;
}

/** One's own tokens for other systems: made with scopes and an end, shown once, revoked at once. */
export function TokensTab(): ReactNode {
  const t = useText();
  const { word, options } = useWords();
  const queries = useQueryClient();
  const { organization } = useWorkplace();
  const acts = useReached().reached?.find(({ name }) => name === organization)?.acts ?? [];
  const [form] = Form.useForm<Said>();
  const asked = useQuery({ queryKey: ['tokens'], queryFn: () => ask(api.GET('/api/v1/tokens')) });
  const settled = (): Promise<void> => queries.invalidateQueries({ queryKey: ['tokens'] });
  const make = useMutation({ mutationFn: (said: Said) => ask(api.POST('/api/v1/tokens', { body: said })), onSuccess: async () => { form.resetFields(); await settled(); } });
  const revoke = useMutation({ mutationFn: (token: string) => ask(api.DELETE('/api/v1/tokens/{token}', { params: { path: { token }, header: freshKey() } })), onSuccess: settled });
  const required = [{ required: true, message: t(say('请填写', 'Please fill in')) }];
  return (
    <Flex vertical gap="middle">
      <Card size="small" title={t(say('制作令牌', 'Make a token'))}>
        <Form form={form} layout="vertical" initialValues={{ days: 90 }} onFinish={(said) => { make.mutate(said); }} style={{ maxWidth: 560 }}>
          <Form.Item name="label" label={t(say('用途', 'What for'))} rules={required}><Input maxLength={100} /></Form.Item>
          <Form.Item name="scopes" label={t(say('可以做什么', 'What it may do'))} rules={required}><Select mode="multiple" showSearch={{ optionFilterProp: 'label' }} options={options('acts').filter(({ value }) => acts.some((act) => act === value))} /></Form.Item>
          <Form.Item name="days" label={t(say('有效天数', 'Days until it ends'))} rules={required}><InputNumber min={1} max={366} precision={0} /></Form.Item>
          <NotTaken error={make.error ?? revoke.error} />
          <Button type="primary" htmlType="submit" loading={make.isPending}>{t(say('制作', 'Make'))}</Button>
        </Form>
      </Card>
      <Answered asked={asked}>
        {({ tokens }) => (
          <SideScroll name={t(say('接口令牌', 'API tokens'))}>
            <Table rowKey="id" size="small" pagination={false} dataSource={tokens} locale={{ emptyText: <Nothing>{t(say('没有令牌', 'No tokens'))}</Nothing> }} columns={[
              { title: t(say('用途', 'What for')), dataIndex: 'label' },
              { title: t(say('范围', 'Scopes')), render: (_, { scopes }) => <Flex gap={4} wrap>{scopes.map((scope) => <Tag key={scope}>{word('acts', scope)}</Tag>)}</Flex> },
              { title: t(say('到期', 'Ends')), className: 'figure', render: (_, { expiresAt }) => instantText(expiresAt) },
              { title: t(say('最近使用', 'Last used')), className: 'figure', render: (_, { usedAt }) => (usedAt === null ? '—' : instantText(usedAt)) },
              { title: t(say('操作', 'Act')), render: (_, { id, revoked, label }) => (revoked ? t(say('已撤销', 'Revoked')) : (
                <Popconfirm title={t(say('撤销后立即失效，确定吗？', 'It ends at once. Revoke it?'))} onConfirm={() => { revoke.mutate(id); }}><Button size="small" danger aria-label={t(say(`撤销 ${label}`, `Revoke ${label}`))}>{t(say('撤销', 'Revoke'))}</Button></Popconfirm>
              )) },
            ]} />
          </SideScroll>
        )}
      </Answered>
      <OneTime title={t(say('新令牌', 'The new token'))} secret={make.data?.secret} close={() => { make.reset(); }} />
    </Flex>
  );
}
