import { DownloadOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Card, Flex, Select, Typography } from 'antd';
import { type ReactNode, useState } from 'react';
import { api, ask } from '../../api/client.js';
import { useLanguage, useText } from '../../language/language.js';
import { say } from '../../language/text.js';
import { useRecordTypes } from '../../shared/record-types.js';
import { save } from '../../shared/save.js';

/** Templates to fill in, a type each. */
export function TemplateCard(): ReactNode {
  const t = useText();
  const { language } = useLanguage();
  const [type, setType] = useState<string>();
  const types = useRecordTypes();
  const label = types.find((one) => one.type === type)?.label[language];
  const take = useMutation({
    mutationFn: async (chosen: string) => { save(await ask<Blob>(api.GET('/api/v1/types/{type}/template.xlsx', { params: { path: { type: chosen } }, parseAs: 'blob' })), `${label ?? chosen}.xlsx`); },
  });
  const options = types.map((one) => ({ value: one.type, label: one.label[language] }));
  return (
    <Card size="small" title={t(say('下载模板', 'Templates'))}>
      <Flex vertical gap="small">
        <Typography.Text type="secondary">{t(say('每类记录一个模板，带下拉选项、格式和填写说明。几张工作表也可放在同一个文件里。', 'A template a type, with drop-downs, formats and notes. Several sheets may stand in one file.'))}</Typography.Text>
        <Flex gap="small" wrap>
          <Select showSearch={{ optionFilterProp: 'label' }} style={{ flex: 1, minWidth: 180 }} aria-label={t(say('记录类型', 'Type of record'))} placeholder={t(say('选择记录类型', 'Choose a type'))} value={type} onChange={setType} options={options} />
          <Button icon={<DownloadOutlined />} disabled={type === undefined} loading={take.isPending} onClick={() => { if (type !== undefined) take.mutate(type); }}>{t(say('下载', 'Download'))}</Button>
        </Flex>
        {take.error && <Alert type="error" title={take.error.message} />}
      </Flex>
    </Card>
  );
}
