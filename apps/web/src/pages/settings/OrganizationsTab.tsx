import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Card, Flex, Form, Input, Select, Table } from 'antd';
import type { ReactNode } from 'react';
import { api, ask } from '../../api/client.js';
import { useReached, useWorkplace } from '../../app/workplace.js';
import { useText } from '../../language/language.js';
import { say } from '../../language/text.js';
import { freshKey } from '../../shared/fresh-key.js';
import { useWords } from '../../shared/words.js';
import { SideScroll } from '../../shared/SideScroll.js';
import { NotTaken } from './NotTaken.js';

const kindWords = { county: say('县（市、区）', 'county'), bureau: say('局', 'bureau'), station: say('站所', 'station') } as const;

interface Said {
  name: string;
  parent: string | undefined;
  kind: keyof typeof kindWords;
}

/** The organisations one's roles reach; who looks after one adds others below it. */
export function OrganizationsTab(): ReactNode {
  const t = useText();
  const { word } = useWords();
  const { may, organization } = useWorkplace();
  const { reached = [] } = useReached();
  const queries = useQueryClient();
  const [form] = Form.useForm<Said>();
  const add = useMutation({
    mutationFn: ({ name, parent, kind }: Said) => ask(api.POST('/api/v1/organizations', { params: { header: freshKey() }, body: { name, parent: parent ?? null, kind } })),
    onSuccess: async () => { form.resetFields(); await queries.invalidateQueries({ queryKey: ['organizations'] }); },
  });
  const required = [{ required: true, message: t(say('请填写', 'Please fill in')) }];
  return (
    <Flex vertical gap="middle">
      {may('organizations.manage') && (
        <Card size="small" title={t(say('添加单位', 'Add an organisation'))}>
          <Form form={form} layout="vertical" initialValues={{ kind: 'bureau', parent: organization }} onFinish={(said) => { add.mutate(said); }} style={{ maxWidth: 480 }}>
            <Form.Item name="name" label={t(say('名称', 'Name'))} rules={required}><Input maxLength={100} /></Form.Item>
            <Form.Item name="parent" label={t(say('上级单位', 'Under'))}><Select options={reached.map(({ name }) => ({ value: name, label: name }))} /></Form.Item>
            <Form.Item name="kind" label={t(say('类别', 'Kind'))} rules={required}><Select options={Object.entries(kindWords).map(([value, label]) => ({ value, label: t(label) }))} /></Form.Item>
            <NotTaken error={add.error} />
            <Button type="primary" htmlType="submit" loading={add.isPending}>{t(say('添加', 'Add'))}</Button>
          </Form>
        </Card>
      )}
      <SideScroll name={t(say('单位', 'Organisations'))}>
        <Table rowKey="name" size="small" pagination={false} dataSource={[...reached]} columns={[
          { title: t(say('单位', 'Organisation')), dataIndex: 'name' },
          { title: t(say('类别', 'Kind')), render: (_, { kind }) => t(kindWords[kind]) },
          { title: t(say('上级单位', 'Under')), render: (_, { parent }) => parent ?? '—' },
          { title: t(say('我的角色', 'My roles')), render: (_, { roles }) => roles.map((role) => word('roles', role)).join(t(say('、', ', '))) },
        ]} />
      </SideScroll>
    </Flex>
  );
}
