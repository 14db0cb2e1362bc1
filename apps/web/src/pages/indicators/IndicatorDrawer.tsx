import { Collapse, Descriptions, Drawer, Flex, Spin, Tag, Typography } from 'antd';
import { lazy, type ReactNode, Suspense, useMemo } from 'react';
import { Link } from 'react-router';
import { useWorkplace } from '../../app/workplace.js';
import { useText } from '../../language/language.js';
import { say } from '../../language/text.js';
import { useMeasureName } from '../../shared/catalogue.js';
import { FigurePanel } from '../../shared/figure/FigurePanel.js';
import { numberText } from '../../shared/number.js';
import { usePhone } from '../../shared/phone.js';
import { Answered } from '../../shared/States.js';
import { LightBadge } from './LightBadge.js';
import { type CoursePoint, type Indicator, valueText } from './indicators.js';
import { type Question, useExplained } from './use-indicators.js';

const CourseChart = lazy(() => import('./CourseChart.js'));

interface Shown {
  code: string;
  question: Question;
  course: readonly CoursePoint[];
}

/** An indicator opened: rule and source, what is missing by name, how it went, and the measures it is made of down to their records. */
export function IndicatorDrawer({ code, close, ...rest }: Omit<Shown, 'code'> & { code: string | undefined; close: () => void }): ReactNode {
  const t = useText();
  const phone = usePhone();
  return (
    <Drawer open={code !== undefined} onClose={close} size={phone ? '100%' : 680} destroyOnHidden title={t(say(`指标 ${code ?? ''} 的由来`, `What ${code ?? ''} is made of`))}>
      {code !== undefined && <Explained key={code} code={code} {...rest} />}
    </Drawer>
  );
}

function Explained({ code, question, course }: Shown): ReactNode {
  const nameOf = useMeasureName();
  const { to } = useWorkplace();
  return (
    <Answered asked={useExplained(code, question)}>
      {({ indicator, measures, records, on }) => (
        <Flex vertical gap="middle">
          <Facts indicator={indicator} />
          <Chart indicator={indicator} course={course} />
          <Collapse size="small" destroyOnHidden items={measures.map(({ measure, value }) => ({
            key: measure, label: nameOf(measure), extra: <span className="figure">{numberText(value)}</span>, children: <FigurePanel measure={measure} moment={{ on }} />,
          }))} />
          {records && records.length > 0 && (
            <ul>{records.slice(0, 100).map(({ id, occurredOn, flaws }) => <li key={id}><span className="figure">{occurredOn}</span> <Link to={to(`records/${encodeURIComponent(id)}`)}>{id}</Link> {flaws.map(({ code: flaw, text }) => <Tag key={flaw}>{text}</Tag>)}</li>)}</ul>
          )}
        </Flex>
      )}
    </Answered>
  );
}

function Facts({ indicator }: { indicator: Indicator }): ReactNode {
  const t = useText();
  const { name, score, weight, applicable, target, due, light, formula, rule, parameters, source, evidence, missing, authorityScore, forecastRange } = indicator;
  const items = [
    { key: 'value', label: t(say('完成值 / 目标', 'Value / target')), children: `${valueText(indicator, numberText)} / ${target === null ? due ?? '—' : numberText(target)}` },
    { key: 'score', label: t(say('自评得分 / 分值', 'Points / weight')), children: applicable ? `${numberText(score)} / ${numberText(weight)}` : t(say('不适用，分值不计', 'does not apply, left out')) },
    ...(authorityScore === null ? [] : [{ key: 'authority', label: t(say('考评得分', 'Given by the authority')), children: numberText(authorityScore) }]),
    ...(forecastRange && forecastRange.method !== 'final' ? [{ key: 'forecast', label: t(say('年底预测范围', 'Forecast range')), children: `${numberText(forecastRange.low)} – ${numberText(forecastRange.high)}` }] : []),
    ...(missing.length > 0 ? [{ key: 'missing', label: t(say('尚缺', 'Missing')), children: <ul style={{ margin: 0, paddingInlineStart: 18 }}>{missing.map((text) => <li key={text}>{text}</li>)}</ul> }] : []),
    { key: 'formula', label: t(say('算法', 'Formula')), children: <code>{formula}</code> },
    { key: 'rule', label: t(say('计分规则', 'Score rule')), children: <code>{`${rule} ${JSON.stringify(parameters)}`}</code> },
    ...(evidence.length > 0 ? [{ key: 'evidence', label: t(say('佐证材料', 'Evidence')), children: evidence.join('、') }] : []),
    { key: 'source', label: t(say('依据', 'Source')), children: source },
  ];
  return (
    <>
      <Flex gap="small" align="center" wrap><Typography.Title level={2} style={{ margin: 0, fontSize: 18 }}>{name}</Typography.Title><LightBadge light={light} /></Flex>
      <Descriptions size="small" column={1} bordered items={items} />
    </>
  );
}

function Chart({ indicator: { code, name, target, unit }, course }: { indicator: Indicator; course: readonly CoursePoint[] }): ReactNode {
  const t = useText();
  const [days, values] = useMemo(() => [course.map(({ on }) => on), course.map(({ indicators }) => indicators[code]?.value ?? null)], [course, code]);
  if (values.filter((value) => value !== null).length < 2) return null;
  const said = days.map((day, at) => `${day} ${numberText(values[at])}`).join('，');
  return <Suspense fallback={<Spin />}><CourseChart days={days} values={values} target={target} names={[name, t(say('目标', 'Target'))]} text={t(say(`${name}（${unit}）逐月：${said}`, `${name} (${unit}) by month: ${said}`))} /></Suspense>;
}
