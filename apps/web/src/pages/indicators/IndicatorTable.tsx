import { EditOutlined } from '@ant-design/icons';
import { Card, Flex, Table, type TableColumnsType, Typography } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useWorkplace } from '../../app/workplace.js';
import { useText } from '../../language/language.js';
import { say } from '../../language/text.js';
import { numberText } from '../../shared/number.js';
import { Opens } from '../../shared/Opens.js';
import { usePhone } from '../../shared/phone.js';
import { byDimension, type Assessment, type CoursePoint, type Indicator, valueText } from './indicators.js';
import { LightBadge } from './LightBadge.js';
import { Sparkline } from './Sparkline.js';

interface Shown {
  assessment: Assessment;
  course: readonly CoursePoint[];
  open: (indicator: string) => void;
}

const MOST_MISSING = 2;

/** The indicators by dimension: where each stands, what is missing, what to do next. */
export function IndicatorTable({ assessment, course, open }: Shown): ReactNode {
  const t = useText();
  return (
    <Flex vertical gap="middle">
      {byDimension(assessment).map(({ dimension, lines, score, weight }) => (
        <Card key={dimension.code} size="small" title={<h2 style={{ margin: 0, fontSize: 15 }}>{dimension.name}</h2>}
          extra={dimension.counts === 'score' ? <span className="figure">{`${numberText(score)} / ${numberText(weight)}`}</span> : <Typography.Text type="secondary">{dimension.counts === 'extra' ? t(say('加减分项', 'plus and minus')) : t(say('内部参考，不计分', 'for the bureau itself, not scored'))}</Typography.Text>}
          styles={{ body: { padding: 0 } }}>
          <Lines lines={lines} course={course} open={open} />
        </Card>
      ))}
    </Flex>
  );
}

function Lines({ lines, course, open }: { lines: readonly Indicator[]; course: readonly CoursePoint[]; open: Shown['open'] }): ReactNode {
  const t = useText();
  const phone = usePhone();
  const points = ({ counts, applicable, score, weight }: Indicator): string => (counts === 'internal' ? '' : applicable ? `${numberText(score)} / ${numberText(weight)}` : t(say('不适用', 'n/a')));
  const goal = ({ target, due }: Indicator): string => (target === null ? due ?? '—' : numberText(target));
  const narrow: TableColumnsType<Indicator> = [
    {
      title: t(say('指标', 'Indicator')),
      render: (_, line) => (
        <>
          <Name line={line} open={open} />
          <div className="figure">{`${valueText(line, numberText)} / ${goal(line)}`}</div>
          <NextAct next={line.next} />
        </>
      ),
    },
    { title: t(say('得分', 'Points')), align: 'right', width: 92, className: 'figure', render: (_, line) => <>{points(line)}<div><LightBadge light={line.light} /></div></> },
  ];
  const wide: TableColumnsType<Indicator> = [
    { title: t(say('指标', 'Indicator')), width: 260, render: (_, line) => <Name line={line} open={open} /> },
    { title: t(say('完成值', 'Value')), align: 'right', width: 96, className: 'figure', render: (_, line) => valueText(line, numberText) },
    { title: t(say('目标', 'Target')), align: 'right', width: 92, className: 'figure', render: (_, line) => goal(line) },
    { title: t(say('得分', 'Points')), align: 'right', width: 92, className: 'figure', render: (_, line) => points(line) },
    { title: t(say('进度', 'Pace')), width: 84, render: (_, { light }) => <LightBadge light={light} /> },
    { title: t(say('年底预测', 'Forecast')), align: 'right', width: 92, className: 'figure', render: (_, { forecast, forecastRange }) => (forecast === null || forecastRange?.method === 'final' ? '' : numberText(forecast)) },
    { title: t(say('逐月', 'By month')), width: 100, render: (_, { code, name }) => <Sparkline values={course.map(({ indicators }) => indicators[code]?.value ?? null)} name={t(say(`${name}逐月变化`, `${name} by month`))} /> },
    { title: t(say('下一步', 'Next')), width: 160, render: (_, { next }) => <NextAct next={next} /> },
  ];
  return <Table<Indicator> rowKey="code" size="small" pagination={false} dataSource={[...lines]} columns={phone ? narrow : wide} tableLayout="fixed" {...(!phone && { scroll: { x: 860 } })} />;
}

/** What it is called, and what is missing, by name. */
function Name({ line: { code, name, missing }, open }: { line: Indicator; open: Shown['open'] }): ReactNode {
  const t = useText();
  return (
    <>
      <Opens className="opens" name={t(say(`${name}，查看由来`, `${name}, see what it is made of`))} open={() => { open(code); }}>{name}</Opens>
      {' '}<Typography.Text type="secondary" style={{ fontSize: 12 }}>{code}</Typography.Text>
      {missing.slice(0, MOST_MISSING).map((text) => <div key={text}><Typography.Text type="secondary" style={{ fontSize: 12 }}>{text}</Typography.Text></div>)}
      {missing.length > MOST_MISSING && <Typography.Text type="secondary" style={{ fontSize: 12 }}>{t(say(`……共缺 ${String(missing.length)} 项`, `… ${String(missing.length)} missing in all`))}</Typography.Text>}
    </>
  );
}

function NextAct({ next: [first] }: { next: Indicator['next'] }): ReactNode {
  const t = useText();
  const { to, may } = useWorkplace();
  if (!first) return null;
  const words = `${first.what} ${t(say(`（+${numberText(first.points)} 分）`, `(+${numberText(first.points)})`))}`;
  if (!may('records.enter')) return <Typography.Text style={{ fontSize: 12 }}>{words}</Typography.Text>;
  return <Link to={to(`record/${first.type}`)} style={{ fontSize: 12 }}><EditOutlined /> {words}</Link>;
}
