import { DownloadOutlined } from '@ant-design/icons';
import { Button, Flex, Table, Typography } from 'antd';
import { type ReactNode, useState } from 'react';
import type { components } from '../../api/schema.generated.js';
import { useWorkplace } from '../../app/workplace.js';
import { useText } from '../../language/language.js';
import { say } from '../../language/text.js';
import { instantText, type Moment } from '../../shared/moment.js';
import { numberText } from '../../shared/number.js';
import { RecordLink } from '../../shared/RecordLink.js';
import { Answered, Nothing } from '../../shared/States.js';
import { LATE_A_PAGE, useLate, yearFile } from './replay.js';

type Entry = components['schemas']['LateEntries']['entries'][number];

/** What was entered late, and by how many days; those furthest behind first. */
export function LateTab({ look }: { look: Moment }): ReactNode {
  const t = useText();
  const { organization, year } = useWorkplace();
  const [page, setPage] = useState(1);
  const asked = useLate(look, page);
  return (
    <Answered asked={asked}>
      {({ entries, count, position }) => (
        <>
          <Flex justify="space-between" align="center" gap="small" wrap style={{ marginBottom: 12 }}>
            <Typography.Text>{t(say(`补录 ${numberText(count)} 条（登记比发生晚 7 天以上）`, `${numberText(count)} late entries (recorded more than 7 days after they happened)`))}</Typography.Text>
            <Button icon={<DownloadOutlined />} href={yearFile(organization, year, 'late', { format: 'csv', knownAt: look.knownAt, position })}>{t(say('下载 CSV', 'Download CSV'))}</Button>
          </Flex>
          <Table<Entry> rowKey="id" size="small" dataSource={entries} loading={{ spinning: asked.isPlaceholderData, delay: 300 }} scroll={{ x: 'max-content' }}
            locale={{ emptyText: <Nothing>{t(say('没有补录', 'Nothing was entered late'))}</Nothing> }}
            pagination={{ current: page, pageSize: LATE_A_PAGE, total: count, onChange: setPage, showSizeChanger: false, hideOnSinglePage: true }}
            columns={[
              { title: t(say('晚了几天', 'Days late')), dataIndex: 'days', align: 'right', width: 96, className: 'figure', render: numberText },
              { title: t(say('发生日期', 'Happened')), dataIndex: 'occurredOn', width: 112, className: 'figure' },
              { title: t(say('登记时间', 'Recorded')), dataIndex: 'recordedAt', width: 144, className: 'figure', render: (instant: string) => instantText(instant) },
              { title: t(say('记录', 'Record')), render: (_, { id, label }) => <RecordLink id={id} label={label} /> },
              { title: t(say('登记人', 'Recorded by')), dataIndex: 'recordedBy', width: 120 },
            ]} />
        </>
      )}
    </Answered>
  );
}
