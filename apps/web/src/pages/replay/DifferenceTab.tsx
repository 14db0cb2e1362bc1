import { Table, Tag, Typography } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { components } from '../../api/schema.generated.js';
import { useWorkplace } from '../../app/workplace.js';
import { useText } from '../../language/language.js';
import { say } from '../../language/text.js';
import { useMeasureName, useTypeName } from '../../shared/catalogue.js';
import { instantText } from '../../shared/moment.js';
import { changeText, numberText } from '../../shared/number.js';
import { Answered, Nothing } from '../../shared/States.js';
import { type Handles, useDifference } from './replay.js';

type Change = components['schemas']['Difference']['changes'][number];

/** Which figures became others between the two moments, and the entries that did it. */
export function DifferenceTab({ handles }: { handles: Handles }): ReactNode {
  const t = useText();
  const nameOf = useMeasureName();
  const now = t(say('现在', 'Now'));
  return (
    <Answered asked={useDifference(handles)}>
      {({ changes }) => (
        <Table<Change> rowKey="measure" size="small" pagination={false} dataSource={changes} scroll={{ x: 'max-content' }} style={{ maxWidth: 1080 }}
          locale={{ emptyText: <Nothing>{t(say('这两个时刻之间没有数字变化', 'No figure changed between the two moments'))}</Nothing> }}
          expandable={{ expandedRowRender: ({ events }) => <Events events={events} /> }}
          columns={[
            { title: t(say('数字', 'Figure')), dataIndex: 'measure', render: (measure: string) => nameOf(measure) },
            { title: handles.a ?? now, dataIndex: 'from', align: 'right', width: 120, className: 'figure', render: numberText },
            { title: handles.b ?? now, dataIndex: 'to', align: 'right', width: 120, className: 'figure', render: numberText },
            { title: t(say('登记与更正', 'Entries')), align: 'right', width: 120, className: 'figure', render: (_, { events }) => numberText(events.length) },
          ]} />
      )}
    </Answered>
  );
}

function Events({ events }: { events: Change['events'] }): ReactNode {
  const t = useText();
  const typeName = useTypeName();
  const { to } = useWorkplace();
  return (
    <Table<Change['events'][number]> rowKey="id" size="small" dataSource={events} pagination={{ pageSize: 10, hideOnSinglePage: true, showSizeChanger: false, size: 'small' }} columns={[
      { title: t(say('登记时间', 'Recorded')), dataIndex: 'recordedAt', width: 144, className: 'figure', render: (instant: string) => instantText(instant) },
      { title: t(say('做了什么', 'What was done')), render: (_, { id, type, target }) => <><Tag>{typeName(type)}</Tag><Link to={to(`records/${encodeURIComponent(target ?? id)}`)}>{target ?? id}</Link></> },
      { title: t(say('原因', 'Why')), dataIndex: 'reason', render: (reason: string | null) => <Typography.Text type="secondary">{reason ?? ''}</Typography.Text> },
      { title: t(say('变化', 'Change')), dataIndex: 'delta', align: 'right', width: 80, className: 'figure', render: changeText },
    ]} />
  );
}
