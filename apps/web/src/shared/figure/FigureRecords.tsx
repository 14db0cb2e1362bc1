import { Table } from 'antd';
import type { ReactNode } from 'react';
import type { components } from '../../api/schema.generated.js';
import { useText } from '../../language/language.js';
import { say } from '../../language/text.js';
import { useTypeName } from '../catalogue.js';
import { numberText } from '../number.js';
import { usePhone } from '../phone.js';
import { RecordLink } from '../RecordLink.js';
import { Nothing } from '../States.js';
import { RECORDS_A_PAGE } from './figure.js';

type OutlinedRecord = components['schemas']['OutlinedRecord'];

interface Shown {
  records: readonly OutlinedRecord[];
  count: number;
  page: number;
  turn: (page: number) => void;
  loading: boolean;
  /** Why a record does not count is what one wants to know of those left out. */
  withReason: boolean;
}

/** The records behind a figure, a page at a time; each opens. */
export function FigureRecords({ records, count, page, turn, loading, withReason }: Shown): ReactNode {
  const t = useText();
  const phone = usePhone();
  const typeName = useTypeName();
  return (
    <Table<OutlinedRecord>
      rowKey="id" size="small" dataSource={[...records]} loading={{ spinning: loading, delay: 300 }}
      locale={{ emptyText: <Nothing>{withReason ? t(say('没有未计入的记录', 'No record was left out')) : t(say('没有计入的记录', 'No record counts'))}</Nothing> }}
      pagination={{ current: page, pageSize: RECORDS_A_PAGE, total: count, onChange: turn, showSizeChanger: false, hideOnSinglePage: true, size: 'small' }}
      columns={[
        ...(phone ? [] : [{ title: t(say('日期', 'Date')), dataIndex: 'occurredOn', width: 112, className: 'figure' }]),
        {
          title: t(say('记录', 'Record')), dataIndex: 'id',
          render: (id: string, { type, outline, occurredOn }) => <div style={{ overflowWrap: 'anywhere' }}>{phone && <div className="figure">{occurredOn}</div>}<RecordLink id={id} label={typeName(type)} /><div lang="zh-CN">{outline}</div></div>,
        },
        withReason
          ? { title: t(say('不计入的原因', 'Why it does not count')), width: '30%', render: (_, { why }) => why.text }
          : { title: t(say('计入', 'Adds')), align: 'right', className: 'figure', render: (_, { amount, why }) => (amount === null || amount === 0 ? why.text : numberText(amount)) },
      ]}
    />
  );
}
