import { Flex, Typography } from 'antd';
import type { ReactNode } from 'react';
import { useText } from '../../language/language.js';
import { say } from '../../language/text.js';
import { instantText } from '../moment.js';
import { Answered } from '../States.js';
import { Actions } from './Actions.js';
import { CountsIn } from './CountsIn.js';
import { Evidence } from './Evidence.js';
import { Fields } from './Fields.js';
import { Notices } from './Notices.js';
import './record.css';
import { Section } from './Section.js';
import { StateTags } from './StateTags.js';
import { Timeline } from './Timeline.js';
import { type RecordDetail, useRecord } from './use-record.js';

/** All there is to a record, and what one may do with it. */
export function RecordView({ id, level = 2 }: { id: string; level?: 1 | 2 }): ReactNode {
  const record = useRecord(id);
  return <Answered asked={record}>{(detail) => <Detail record={detail} level={level} />}</Answered>;
}

function Detail({ record, level }: { record: RecordDetail; level: 1 | 2 }): ReactNode {
  const t = useText();
  return (
    <Flex vertical gap="large">
      <Flex vertical gap="small">
        <Flex justify="space-between" align="start" wrap gap="small">
          <Typography.Title level={level} style={{ fontSize: 20, margin: 0 }}>{record.label}<span className="figure record-date">{record.occurredOn}</span></Typography.Title>
          <Actions record={record} />
        </Flex>
        <StateTags line={record} />
        <Typography.Text type="secondary">
          {t(say(`${record.recordedBy} 录入于 ${instantText(record.recordedAt)}，编号 `, `Recorded by ${record.recordedBy}, ${instantText(record.recordedAt)}. Number `))}
          <Typography.Text copyable type="secondary">{record.id}</Typography.Text>
        </Typography.Text>
      </Flex>
      <Notices record={record} />
      <Section title={say('内容', 'Content')}><Fields record={record} /></Section>
      <Section title={say('佐证材料', 'Evidence')}><Evidence record={record} /></Section>
      <Section title={say('计入的数字', 'Figures it counts in')}><CountsIn record={record} /></Section>
      <Section title={say('经过', 'History')}><Timeline record={record} /></Section>
    </Flex>
  );
}
