import { Descriptions, Flex, Segmented, Tag, Typography } from 'antd';
import { type ReactNode, useState } from 'react';
import { useText } from '../../language/language.js';
import { say } from '../../language/text.js';
import { useMeasureDefinitions } from '../catalogue.js';
import { instantText, type Moment } from '../moment.js';
import { numberText } from '../number.js';
import { Answered } from '../States.js';
import { useFigure, type Which } from './figure.js';
import { FigureRecords } from './FigureRecords.js';
import { MonthBars } from './MonthBars.js';

/** A figure opened: its value, what is counted, the records that count and those that do not. */
export function FigurePanel({ measure, moment }: { measure: string; moment: Moment & { on?: string } }): ReactNode {
  const t = useText();
  const [which, setWhich] = useState<Which>('counted');
  const [page, setPage] = useState(1);
  const asked = useFigure(measure, moment, which, page);
  const definition = useMeasureDefinitions().get(measure);
  return (
    <Answered asked={asked}>
      {({ value, numerator, denominator, printed, records, count, counts, byMonth }) => (
        <Flex vertical gap="middle">
          <Flex align="baseline" gap="small" wrap>
            <Typography.Text strong className="figure" style={{ fontSize: 32, lineHeight: 1.2 }}>{numberText(value)}</Typography.Text>
            <Typography.Text>{value === null ? t(say('不适用', 'not applicable')) : definition?.unit}</Typography.Text>
            {numerator !== null && <Typography.Text type="secondary" className="figure">{`${numberText(numerator)} ÷ ${numberText(denominator)}`}</Typography.Text>}
            {moment.knownAt !== undefined && <Tag>{t(say(`已知截至 ${instantText(moment.knownAt)}`, `As known at ${instantText(moment.knownAt)}`))}</Tag>}
          </Flex>
          <Descriptions size="small" column={1} items={[
            { key: 'rule', label: t(say('口径', 'Counts')), children: definition?.countingRule ?? '' },
            { key: 'printed', label: t(say('报告写法', 'In the report')), children: printed },
            { key: 'code', label: t(say('代码', 'Code')), children: measure },
          ]} />
          <Segmented<Which> block value={which} onChange={(chosen) => { setWhich(chosen); setPage(1); }} options={[
            { value: 'counted', label: t(say(`计入的记录 ${numberText(counts.counted)}`, `Counted: ${numberText(counts.counted)}`)) },
            { value: 'leftOut', label: t(say(`未计入 ${numberText(counts.leftOut)}`, `Left out: ${numberText(counts.leftOut)}`)) },
          ]} />
          {which === 'counted' && <MonthBars counts={byMonth} />}
          <FigureRecords records={records} count={count} page={page} turn={setPage} loading={asked.isPlaceholderData} withReason={which === 'leftOut'} />
        </Flex>
      )}
    </Answered>
  );
}
