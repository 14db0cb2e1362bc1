import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Form, Input, InputNumber, Select } from 'antd';
import type { ReactNode } from 'react';
import { api, ask } from '../../../api/client.js';
import { useWorkplace } from '../../../app/workplace.js';
import { useLanguage, useText } from '../../../language/language.js';
import { say } from '../../../language/text.js';
import { freshKey } from '../../../shared/fresh-key.js';
import { NotTaken } from '../NotTaken.js';

interface Said {
  year: number;
  indicatorSet: string;
  leader: string;
}

/** Opens a reporting year: nothing is recorded in one before. */
export function OpenYear(): ReactNode {
  const t = useText();
  const { language } = useLanguage();
  const { organization, year } = useWorkplace();
  const queries = useQueryClient();
  const [form] = Form.useForm<Said>();
  const { data: sets = [] } = useQuery({ queryKey: ['indicator-sets', language], queryFn: () => ask(api.GET('/api/v1/indicator-sets')) });
  const open = useMutation({
    mutationFn: (body: Said) => ask(api.POST('/api/v1/organizations/{organization}/years', { params: { path: { organization }, header: freshKey() }, body })),
    onSuccess: async () => { form.resetFields(); await queries.invalidateQueries(); },
  });
  const required = [{ required: true, message: t(say('请填写', 'Please fill in')) }];
  return (
    <Form form={form} layout="vertical" initialValues={{ year: year + 1 }} onFinish={(said) => { open.mutate(said); }} style={{ maxWidth: 480 }}>
      <Form.Item name="year" label={t(say('开启年度', 'Open the year'))} rules={required}><InputNumber min={1} max={9999} precision={0} /></Form.Item>
      <Form.Item name="indicatorSet" label={t(say('考核指标体系', 'Indicator set'))} rules={required}><Select options={sets.map(({ name, version, title }) => ({ value: `${name}@${version}`, label: `${title}（${name}@${version}）` }))} /></Form.Item>
      <Form.Item name="leader" label={t(say('主要负责人', 'Leader'))} rules={required}><Input maxLength={100} /></Form.Item>
      <NotTaken error={open.error} />
      <Button htmlType="submit" loading={open.isPending}>{t(say('开启', 'Open'))}</Button>
    </Form>
  );
}
