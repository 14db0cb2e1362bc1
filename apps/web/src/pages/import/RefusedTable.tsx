import { Table, Typography } from 'antd';
import type { ReactNode } from 'react';
import { useText } from '../../language/language.js';
import { say } from '../../language/text.js';
import { usePhone } from '../../shared/phone.js';
import type { Refused } from './send-file.js';

/** What has to be mended, by line or cell. */
export function RefusedTable({ refused }: { refused: readonly Refused[] }): ReactNode {
  const t = useText();
  const phone = usePhone();
  const rows = refused.map((one, index) => ({ ...one, key: index }));
  const cell = ({ place, line }: Refused): string => (place ? `${place.sheet} ${place.column ?? ''}${String(place.row)}` : t(say(`第 ${String(line)} 行`, `line ${String(line)}`)));
  return (
    <Table
      size="small" dataSource={rows} pagination={{ pageSize: 50, hideOnSinglePage: true, showSizeChanger: false }} scroll={{ x: phone ? 320 : 'max-content' }}
      columns={[
        { title: t(say('位置', 'Where')), width: phone ? 96 : 160, className: 'figure', render: (_, one) => cell(one) },
        ...(phone ? [] : [{ title: t(say('编号', 'Id')), dataIndex: 'id', width: 200, render: (id: string | null) => <Typography.Text type="secondary">{id}</Typography.Text> }]),
        { title: t(say('列', 'Field')), width: phone ? 84 : 160, render: (_, { place, field }) => place?.label ?? field },
        { title: t(say('要改什么', 'What to mend')), dataIndex: 'reason', render: (reason: string) => <div style={{ whiteSpace: 'normal', overflowWrap: 'anywhere', minWidth: phone ? 120 : 280 }}>{reason}</div> },
      ]}
    />
  );
}
