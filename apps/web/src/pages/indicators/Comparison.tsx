import { Card, Table, Typography } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { components } from '../../api/schema.generated.js';
import { useWorkplace } from '../../app/workplace.js';
import { useText } from '../../language/language.js';
import { say } from '../../language/text.js';
import { changeText, numberText } from '../../shared/number.js';
import { Opens } from '../../shared/Opens.js';
import { Answered } from '../../shared/States.js';
import { type Question, useComparison } from './use-indicators.js';

type Compared = components['schemas']['Comparison'];

/** Year on year, up to the same day of each: the figures, and what each indicator scored. */
export function Comparison({ question, open }: { question: Question; open: (indicator: string) => void }): ReactNode {
  const t = useText();
  const { year, to: address } = useWorkplace();
  const value = (side: Compared['indicators'][number]['from']): string => (side?.value === null || side === null ? '—' : typeof side.value === 'number' ? numberText(side.value) : side.value);
  const points = (side: Compared['indicators'][number]['from']): string => (side?.applicable ? numberText(side.score) : '—');
  return (
    <Answered asked={useComparison(year - 1, question)}>
      {({ from, to, total, measures, indicators }) => (
        <>
          <Typography.Paragraph>{t(say(`总分 ${numberText(from.total)}（${from.on}，${from.set}）→ ${numberText(to.total)}（${to.on}，${to.set}），${changeText(total)}`, `Total ${numberText(from.total)} (${from.on}, ${from.set}) → ${numberText(to.total)} (${to.on}, ${to.set}), ${changeText(total)}`))}</Typography.Paragraph>
          <Card size="small" title={<h2 style={{ margin: 0, fontSize: 15 }}>{t(say('数字', 'Figures'))}</h2>} styles={{ body: { padding: 0 } }} style={{ marginBottom: 16, maxWidth: 880 }}>
            <Table<Compared['measures'][number]> rowKey="measure" size="small" pagination={false} dataSource={measures} scroll={{ x: 'max-content' }} columns={[
              { title: t(say('数字', 'Figure')), render: (_, { measure, name }) => <Link to={address(`figures/${measure}`)}>{name}</Link> },
              { title: t(say('单位', 'Unit')), dataIndex: 'unit', width: 72 },
              { title: String(from.year), dataIndex: 'from', align: 'right', width: 110, className: 'figure', render: numberText },
              { title: String(to.year), dataIndex: 'to', align: 'right', width: 110, className: 'figure', render: numberText },
              { title: t(say('增减', 'Change')), dataIndex: 'change', align: 'right', width: 110, className: 'figure', render: changeText },
            ]} />
          </Card>
          <Card size="small" title={<h2 style={{ margin: 0, fontSize: 15 }}>{t(say('指标', 'Indicators'))}</h2>} styles={{ body: { padding: 0 } }}>
            <Table<Compared['indicators'][number]> rowKey="code" size="small" pagination={false} dataSource={indicators} scroll={{ x: 'max-content' }} columns={[
              { title: t(say('指标', 'Indicator')), render: (_, { code, name }) => <Opens className="opens" name={t(say(`${name}，查看由来`, `${name}, see what it is made of`))} open={() => { open(code); }}>{name}</Opens> },
              { title: t(say(`${String(from.year)} 完成值`, `Value ${String(from.year)}`)), align: 'right', width: 120, className: 'figure', render: (_, { from: side }) => value(side) },
              { title: t(say(`${String(to.year)} 完成值`, `Value ${String(to.year)}`)), align: 'right', width: 120, className: 'figure', render: (_, { to: side }) => value(side) },
              { title: t(say(`${String(from.year)} 得分`, `Points ${String(from.year)}`)), align: 'right', width: 110, className: 'figure', render: (_, { from: side }) => points(side) },
              { title: t(say(`${String(to.year)} 得分`, `Points ${String(to.year)}`)), align: 'right', width: 110, className: 'figure', render: (_, { to: side }) => points(side) },
              { title: t(say('得分增减', 'Change')), dataIndex: 'change', align: 'right', width: 110, className: 'figure', render: changeText },
            ]} />
          </Card>
        </>
      )}
    </Answered>
  );
}
