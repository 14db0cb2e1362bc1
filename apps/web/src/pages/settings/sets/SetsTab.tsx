import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button, Card, Flex, Table, Upload } from 'antd';
import { type ReactNode, useState } from 'react';
import { api, ask } from '../../../api/client.js';
import type { components } from '../../../api/schema.generated.js';
import { useWorkplace } from '../../../app/workplace.js';
import { useLanguage, useText } from '../../../language/language.js';
import { say } from '../../../language/text.js';
import { freshKey } from '../../../shared/fresh-key.js';
import { instantText } from '../../../shared/moment.js';
import { SideScroll } from '../../../shared/SideScroll.js';
import { Answered } from '../../../shared/States.js';
import { NotTaken } from '../NotTaken.js';
import { SetDrawer } from './SetDrawer.js';

type IndicatorSet = components['schemas']['IndicatorSet'];

/** The sets of indicators: listed, read, published from a file with its faults shown. */
export function SetsTab(): ReactNode {
  const t = useText();
  const { language } = useLanguage();
  const { may } = useWorkplace();
  const { message } = App.useApp();
  const queries = useQueryClient();
  const [opened, setOpened] = useState<string>();
  const asked = useQuery({ queryKey: ['indicator-sets', language], queryFn: () => ask(api.GET('/api/v1/indicator-sets')) });
  const publish = useMutation({
    mutationFn: async (file: File) => {
      const set = await file.text().then((text) => JSON.parse(text) as IndicatorSet).catch(() => { throw new Error(t(say('文件不是有效的 JSON', 'the file is not valid JSON'))); });
      return ask(api.POST('/api/v1/indicator-sets', { params: { header: freshKey() }, body: set }));
    },
    onSuccess: async ({ name, version }) => {
      void message.success(t(say(`已发布 ${name}@${version}`, `${name}@${version} is published`)));
      await queries.invalidateQueries({ queryKey: ['indicator-sets'] });
    },
  });
  return (
    <Flex vertical gap="middle">
      {may('sets.publish') && (
        <Card size="small" title={t(say('发布新的指标体系', 'Publish a set'))}>
          <Flex vertical gap="small" align="start">
            <Upload accept=".json" showUploadList={false} beforeUpload={(file) => { publish.mutate(file); return false; }}><Button loading={publish.isPending}>{t(say('选择 JSON 文件', 'Choose a JSON file'))}</Button></Upload>
            <NotTaken error={publish.error} />
          </Flex>
        </Card>
      )}
      <Answered asked={asked}>
        {(sets) => (
          <SideScroll name={t(say('考核指标体系', 'Indicator sets'))}>
            <Table rowKey={({ name, version }) => `${name}@${version}`} size="small" pagination={false} dataSource={sets} columns={[
              { title: t(say('名称', 'Title')), dataIndex: 'title' },
              { title: t(say('代号', 'Name')), render: (_, { name, version }) => <Button type="link" size="small" style={{ padding: 0 }} onClick={() => { setOpened(`${name}@${version}`); }}>{`${name}@${version}`}</Button> },
              { title: t(say('有效期', 'Valid')), className: 'figure', render: (_, { validFrom, validTo }) => `${validFrom} – ${validTo ?? ''}` },
              { title: t(say('指标', 'Indicators')), dataIndex: 'indicators', align: 'right', className: 'figure' },
              { title: t(say('发布', 'Published')), render: (_, { published }) => (published ? `${published.by} · ${instantText(published.at, false)}` : t(say('产品自带', "the product's own"))) },
            ]} />
          </SideScroll>
        )}
      </Answered>
      <SetDrawer set={opened} close={() => { setOpened(undefined); }} />
    </Flex>
  );
}
