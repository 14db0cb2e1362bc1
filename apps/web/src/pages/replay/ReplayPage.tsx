import { Card, Flex, Segmented } from 'antd';
import { type ReactNode, useMemo, useState } from 'react';
import { useWorkplace } from '../../app/workplace.js';
import { useText } from '../../language/language.js';
import { say } from '../../language/text.js';
import { PageHead } from '../../shared/PageHead.js';
import { Answered, Nothing } from '../../shared/States.js';
import { scaleOf } from './day-scale.js';
import { DifferenceTab } from './DifferenceTab.js';
import { FiguresTab } from './FiguresTab.js';
import { LateTab } from './LateTab.js';
import { type Axis, type Handles, lookOf, type Lot, useReplayAddress, useTimeLine } from './replay.js';
import { ReportTab } from './ReportTab.js';
import { SampleTab } from './SampleTab.js';
import { TimeLine } from './TimeLine.js';
import { Views } from './Views.js';
import { useSettled } from '../../shared/use-settled.js';

const SETTLING_MS = 40;

export default function ReplayPage(): ReactNode {
  const { organization, year } = useWorkplace();
  return <Replay key={`${organization} ${String(year)}`} year={year} />;
}

function Replay({ year }: { year: number }): ReactNode {
  const t = useText();
  const { axis, handles: inAddress, get, choose } = useReplayAddress(year);
  // The address follows a moment later than the handle, which must not jump back meanwhile.
  const [moved, setMoved] = useState<Handles>();
  const handles = moved ?? inAddress;
  const followed = useSettled(handles, SETTLING_MS);
  const asked = useTimeLine();
  const settle = ({ a, b }: Handles): void => {
    const settled = { a: a ?? lastDay, b };
    setMoved(settled);
    choose(settled);
  };
  const scale = useMemo(() => scaleOf((axis === 'known' ? asked.data?.recorded : asked.data?.occurred) ?? []), [axis, asked.data]);
  const lastDay = scale.days.at(-1);
  const lot: Lot | undefined = get('seed') === undefined ? undefined : { measure: get('measure') ?? 'patrol.count', seed: get('seed') ?? '', size: Number(get('size') ?? 20) };
  const look = lookOf('known', axis === 'known' ? followed.b : undefined);
  const known = axis === 'known';
  return (
    <>
      <PageHead title={t(say('历史回放', 'Replay'))} note={t(say('拖动两个时刻，看当时的数字和报告，以及后来是什么改变了它们', 'Move the two moments: the figures and the report as they were, and what changed them since'))} />
      <Card size="small" style={{ marginBottom: 16 }}>
        <Flex vertical gap="middle">
          <Segmented<Axis> style={{ alignSelf: 'start' }} value={axis} onChange={(chosen) => { setMoved(undefined); choose({ axis: chosen === 'known' ? undefined : chosen, a: undefined, b: undefined }); }}
            options={[{ value: 'known', label: t(say('按登记时间', 'By entry')) }, { value: 'happened', label: t(say('按发生日期', 'By date')) }]} />
          <Answered asked={asked}>
            {() => (scale.days.length === 0
              ? <Nothing>{t(say('本年度还没有登记', 'Nothing was recorded for this year yet'))}</Nothing>
              : <TimeLine axis={axis} scale={scale} handles={handles} move={setMoved} settle={settle} />)}
          </Answered>
        </Flex>
      </Card>
      <Card size="small">
        <Views chosen={get('tab')} choose={(tab) => { choose({ tab: tab === 'figures' ? undefined : tab }); }} views={[
          { key: 'figures', label: t(say('数字', 'Figures')), children: <FiguresTab axis={axis} handles={followed} /> },
          ...(known ? [
            { key: 'difference', label: t(say('变化由来', 'What changed')), children: <DifferenceTab handles={followed} /> },
            { key: 'report', label: t(say('报告', 'Report')), children: <ReportTab handles={followed} /> },
          ] : []),
          { key: 'late', label: t(say('补录', 'Late entries')), children: <LateTab look={look} /> },
          { key: 'sample', label: t(say('抽查', 'Sample')), children: <SampleTab lot={lot} look={look} draw={({ measure, seed, size }) => { choose({ measure, seed, size: String(size) }); }} /> },
        ]} />
      </Card>
    </>
  );
}
