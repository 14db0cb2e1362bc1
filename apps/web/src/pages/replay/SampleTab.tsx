import { DownloadOutlined, ReloadOutlined } from '@ant-design/icons';
import { Button, Flex, Input, InputNumber, Select, Table, Tooltip, Typography } from 'antd';
import { type ReactNode, useState } from 'react';
import type { components } from '../../api/schema.generated.js';
import { useWorkplace } from '../../app/workplace.js';
import { useText } from '../../language/language.js';
import { say } from '../../language/text.js';
import { useMeasureDefinitions, useMeasureName } from '../../shared/catalogue.js';
import { instantText, type Moment } from '../../shared/moment.js';
import { numberText } from '../../shared/number.js';
import { RecordLink } from '../../shared/RecordLink.js';
import { Answered, Nothing } from '../../shared/States.js';
import { type Lot, useSample, yearFile } from './replay.js';

type Drawn = components['schemas']['SampleDraw'];

interface Shown {
  lot: Lot | undefined;
  look: Moment;
  draw: (lot: Lot) => void;
}

/** Draws records of a figure for an inspection; whoever has seed and moment draws the same ones again. */
export function SampleTab({ lot, look, draw }: Shown): ReactNode {
  const t = useText();
  const nameOf = useMeasureName();
  const listed = [...useMeasureDefinitions().values()].filter((one) => one.listed);
  const [measure, setMeasure] = useState(lot?.measure ?? 'patrol.count');
  const [size, setSize] = useState(lot?.size ?? 20);
  const [seed, setSeed] = useState(() => lot?.seed ?? newSeed());
  return (
    <Flex vertical gap="middle">
      <Flex gap="small" wrap align="end">
        <Labelled name={t(say('数字', 'Figure'))} id="sample-measure">
          <Select id="sample-measure" showSearch={{ optionFilterProp: 'label' }} value={measure} onChange={setMeasure} style={{ width: 240, maxWidth: '100%' }} options={listed.map(({ code }) => ({ value: code, label: nameOf(code) }))} />
        </Labelled>
        <Labelled name={t(say('抽几条', 'How many'))} id="sample-size"><InputNumber id="sample-size" min={1} max={500} precision={0} value={size} onChange={(value) => { setSize(value ?? 20); }} style={{ width: 88 }} /></Labelled>
        <Labelled name={t(say('种子', 'Seed'))} id="sample-seed">
          <Flex gap={4}>
            <Input id="sample-seed" value={seed} maxLength={100} onChange={(event) => { setSeed(event.target.value); }} style={{ width: 140 }} />
            <Tooltip title={t(say('换一个种子', 'Another seed'))}><Button icon={<ReloadOutlined />} aria-label={t(say('换一个种子', 'Another seed'))} onClick={() => { setSeed(newSeed()); }} /></Tooltip>
          </Flex>
        </Labelled>
        <Button type="primary" disabled={seed === ''} onClick={() => { draw({ measure, size, seed }); }}>{t(say('抽取', 'Draw'))}</Button>
      </Flex>
      {lot ? <Draw lot={lot} look={look} /> : <Nothing>{t(say('选好数字和条数后抽取', 'Choose a figure and how many, then draw'))}</Nothing>}
    </Flex>
  );
}

function Labelled({ name, id, children }: { name: string; id: string; children: ReactNode }): ReactNode {
  return <div><label htmlFor={id} style={{ display: 'block', fontSize: 12 }}>{name}</label>{children}</div>;
}

function Draw({ lot, look }: { lot: Lot; look: Moment }): ReactNode {
  const t = useText();
  const nameOf = useMeasureName();
  const { organization, year } = useWorkplace();
  return (
    <Answered asked={useSample(lot, look)}>
      {({ records, of, position, knownAt, seed, measure }) => (
        <>
          <Flex justify="space-between" align="center" gap="small" wrap>
            <Typography.Text>
              {t(say(`“${nameOf(measure)}”计入 ${numberText(of)} 条，抽出 ${numberText(records.length)} 条。种子 ${seed}，日志位置 ${String(position)}${knownAt === null ? '' : `，已知截至 ${instantText(knownAt)}`}；条件相同，抽出的记录就相同。`,
                `${numberText(records.length)} drawn of ${numberText(of)} that count in “${nameOf(measure)}”. Seed ${seed}, log position ${String(position)}${knownAt === null ? '' : `, as known at ${instantText(knownAt)}`}: by the same, the same records are drawn.`))}
            </Typography.Text>
            <Button icon={<DownloadOutlined />} href={yearFile(organization, year, `measures/${lot.measure}/sample`, { format: 'csv', seed, size: lot.size, position, knownAt: knownAt ?? undefined })}>{t(say('下载 CSV', 'Download CSV'))}</Button>
          </Flex>
          <Table<Drawn['records'][number]> rowKey="id" size="small" dataSource={records} scroll={{ x: 'max-content' }} pagination={{ pageSize: 20, hideOnSinglePage: true, showSizeChanger: false }} columns={[
            { title: t(say('序号', 'No.')), width: 64, align: 'right', className: 'figure', render: (_, record) => records.indexOf(record) + 1 },
            { title: t(say('发生日期', 'Happened')), dataIndex: 'occurredOn', width: 112, className: 'figure' },
            { title: t(say('登记时间', 'Recorded')), dataIndex: 'recordedAt', width: 144, className: 'figure', render: (instant: string) => instantText(instant) },
            { title: t(say('记录', 'Record')), render: (_, { id, label }) => <RecordLink id={id} label={label} /> },
          ]} />
        </>
      )}
    </Answered>
  );
}

/** Six digits: short enough to be read out and written down. */
function newSeed(): string {
  return String(100_000 + (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % 900_000);
}
