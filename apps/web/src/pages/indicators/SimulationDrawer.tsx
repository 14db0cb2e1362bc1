import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Alert, Button, DatePicker, Drawer, Flex, InputNumber, Select, Table, Typography } from 'antd';
import dayjs from 'dayjs';
import { type ReactNode, useState } from 'react';
import { useText } from '../../language/language.js';
import { say } from '../../language/text.js';
import { changeText, numberText } from '../../shared/number.js';
import { usePhone } from '../../shared/phone.js';
import { useRecordTypes } from '../../shared/record-types.js';
import { Nothing } from '../../shared/States.js';
import { type Assessment, type Indicator, type Supposition, valueText } from './indicators.js';
import { type Question, useSimulation } from './use-indicators.js';
import { WordFields } from './WordFields.js';

/** “If we held two more …”: worked out by the server, written nowhere. */
export function SimulationDrawer({ open, close, assessment, question }: { open: boolean; close: () => void; assessment: Assessment; question: Question }): ReactNode {
  const t = useText();
  const phone = usePhone();
  const first = assessment.indicators.flatMap(({ next }) => next).sort((a, b) => b.points - a.points)[0]?.type ?? 'StudySessionHeld';
  const [acts, setActs] = useState<Supposition[]>([{ type: first, occurredOn: assessment.on, times: 2 }]);
  const { mutate, data, error, isPending, reset } = useSimulation();
  const change = (at: number, said: Partial<Supposition>): void => {
    reset();
    setActs(acts.map((act, index) => (index === at ? { ...act, ...said } : act)));
  };
  const work = (): void => {
    const latest = acts.map(({ occurredOn }) => occurredOn).sort().at(-1) ?? assessment.on;
    mutate({ ...question, on: latest > assessment.on ? latest : assessment.on, records: acts });
  };
  return (
    <Drawer open={open} onClose={close} size={phone ? '100%' : 680} title={t(say('模拟：假如再做这些', 'Simulation: if more were done'))}>
      <Flex vertical gap="middle">
        <Typography.Text type="secondary">{t(say('只推算得分，不登记任何内容。', 'Only the score is worked out; nothing is recorded.'))}</Typography.Text>
        {acts.map((act, at) => <Act key={at} act={act} change={(said) => { change(at, said); }} remove={acts.length > 1 ? () => { reset(); setActs(acts.filter((_, index) => index !== at)); } : undefined} />)}
        <Flex gap="small" wrap>
          <Button icon={<PlusOutlined />} disabled={acts.length >= 20} onClick={() => { setActs([...acts, { type: first, occurredOn: assessment.on, times: 1 }]); }}>{t(say('再加一项', 'One more'))}</Button>
          <Button type="primary" loading={isPending} onClick={work}>{t(say('推算', 'Work it out'))}</Button>
        </Flex>
        {error && <Alert type="error" showIcon role="alert" title={error.message} />}
        {data && <Outcome present={data.present} supposed={data.supposed} />}
      </Flex>
    </Drawer>
  );
}

function Act({ act, change, remove }: { act: Supposition; change: (said: Partial<Supposition>) => void; remove: (() => void) | undefined }): ReactNode {
  const t = useText();
  const types = useRecordTypes().map(({ type, label }) => ({ value: type, label: t(label) }));
  return (
    <Flex gap="small" wrap align="center" role="group" aria-label={t(say('设想', 'Supposed'))}>
      <InputNumber min={1} max={100} precision={0} value={act.times} aria-label={t(say('次数', 'How often'))} style={{ width: 76 }} onChange={(times) => { change({ times: times ?? 1 }); }} />
      <Select showSearch={{ optionFilterProp: 'label' }} value={act.type} options={types} aria-label={t(say('类型', 'Type'))} style={{ width: 220, maxWidth: '100%' }} onChange={(type) => { change({ type, data: {} }); }} />
      <DatePicker value={dayjs(act.occurredOn)} allowClear={false} aria-label={t(say('日期', 'Date'))} onChange={(day) => { change({ occurredOn: day?.format('YYYY-MM-DD') ?? act.occurredOn }); }} />
      <WordFields type={act.type} data={act.data ?? {}} change={(data) => { change({ data }); }} />
      {remove && <Button type="text" icon={<DeleteOutlined />} aria-label={t(say('去掉这一项', 'Take this out'))} onClick={remove} />}
    </Flex>
  );
}

function Outcome({ present, supposed }: { present: Assessment; supposed: Assessment }): ReactNode {
  const t = useText();
  const before = new Map(present.indicators.map((line) => [line.code, line]));
  const changed = supposed.indicators.filter((line) => before.get(line.code)?.value !== line.value || before.get(line.code)?.score !== line.score);
  const was = ({ code }: Indicator): Indicator | undefined => before.get(code);
  return (
    <section aria-live="polite">
      <Typography.Paragraph strong>{t(say(`总分 ${numberText(present.total)} → ${numberText(supposed.total)}（${changeText(Math.round((supposed.total - present.total) * 100) / 100)}），截至 ${supposed.on}`, `Total ${numberText(present.total)} → ${numberText(supposed.total)} (${changeText(Math.round((supposed.total - present.total) * 100) / 100)}), on ${supposed.on}`))}</Typography.Paragraph>
      <Table<Indicator> rowKey="code" size="small" pagination={false} dataSource={changed} scroll={{ x: 'max-content' }}
        locale={{ emptyText: <Nothing>{t(say('没有一项指标因此变化', 'No indicator would change'))}</Nothing> }}
        columns={[
          { title: t(say('指标', 'Indicator')), dataIndex: 'name' },
          { title: t(say('完成值', 'Value')), align: 'right', className: 'figure', render: (_, line) => `${valueText(was(line) ?? line, numberText)} → ${valueText(line, numberText)}` },
          { title: t(say('得分', 'Points')), align: 'right', className: 'figure', render: (_, line) => (line.counts === 'internal' ? '' : `${numberText(was(line)?.score)} → ${numberText(line.score)}`) },
        ]} />
    </section>
  );
}
