import { Drawer, Table, Typography } from 'antd';
import type { ReactNode } from 'react';
import type { components } from '../../api/schema.generated.js';
import { useText } from '../../language/language.js';
import { say } from '../../language/text.js';
import { gistOf } from '../../shared/gist.js';
import { useMoment } from '../../shared/moment.js';
import { usePhone } from '../../shared/phone.js';
import { RecordLink } from '../../shared/RecordLink.js';
import { Answered } from '../../shared/States.js';
import type { Opened } from './opened.js';
import { useRecordLines } from '../../shared/report/use-report.js';

type Words = Extract<Opened, { kind: 'words' }>;

/** The records that words of the report are drawn from, or that speak against a word. */
export function WordsDrawer({ words, close }: { words: Words | undefined; close: () => void }): ReactNode {
  const t = useText();
  const phone = usePhone();
  return (
    <Drawer open={words !== undefined} onClose={close} size={phone ? '100%' : 640} destroyOnHidden
      title={words?.against ? t(say('与该词不符的记录', 'Records that do not bear the word')) : t(say('这些词句的来源', 'Where these words come from'))}>
      {words && <Records {...words} />}
    </Drawer>
  );
}

function Records({ words, records }: Words): ReactNode {
  const t = useText();
  const asked = useRecordLines(records, useMoment());
  return (
    <>
      <Typography.Paragraph lang="zh-CN"><blockquote style={{ margin: 0 }}>{words}</blockquote></Typography.Paragraph>
      <Answered asked={asked}>
        {(lines) => (
          <Table<components['schemas']['LedgerLine']> rowKey="id" size="small" dataSource={[...lines]} pagination={{ pageSize: 20, hideOnSinglePage: true, showSizeChanger: false }} scroll={{ x: 'max-content' }} columns={[
            { title: t(say('日期', 'Date')), dataIndex: 'occurredOn', className: 'figure' },
            { title: t(say('记录', 'Record')), render: (_, { id, label }) => <RecordLink id={id} label={label} /> },
            { title: t(say('内容', 'Content')), render: (_, { data }) => <div style={{ minWidth: 200, whiteSpace: 'normal' }} lang="zh-CN">{gistOf(data)}</div> },
          ]} />
        )}
      </Answered>
    </>
  );
}
