import { ExperimentOutlined } from '@ant-design/icons';
import { Button, DatePicker, Flex, Segmented, Select } from 'antd';
import dayjs from 'dayjs';
import { type ReactNode, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useText } from '../../language/language.js';
import { say } from '../../language/text.js';
import { PageHead } from '../../shared/PageHead.js';
import { Answered } from '../../shared/States.js';
import { Comparison } from './Comparison.js';
import { IndicatorDrawer } from './IndicatorDrawer.js';
import { IndicatorTable } from './IndicatorTable.js';
import { type Question, useAssessment, useCourse, useSets } from './use-indicators.js';
import { SimulationDrawer } from './SimulationDrawer.js';
import { Summary } from './Summary.js';

export default function IndicatorsPage(): ReactNode {
  const t = useText();
  const [search, setSearch] = useSearchParams();
  const [simulating, setSimulating] = useState(false);
  const [on, set, opened] = [search.get('on'), search.get('set'), search.get('indicator')];
  const question: Question = { ...(on !== null && { on }), ...(set !== null && { set }) };
  const asked = useAssessment(question);
  const course = useCourse(question).data ?? [];
  const choose = (said: Readonly<Record<string, string | undefined>>): void => {
    const kept = new URLSearchParams(search);
    for (const [name, value] of Object.entries(said)) if (value === undefined) kept.delete(name); else kept.set(name, value);
    setSearch(kept, { replace: true });
  };
  const comparing = search.get('view') === 'compare';
  return (
    <>
      <PageHead title={t(say('考核指标', 'Indicators'))} note={asked.data && t(say(`截至 ${asked.data.on}`, `As of ${asked.data.on}`))}>
        <DatePicker value={on === null ? null : dayjs(on)} placeholder={t(say('截至哪一天', 'As of which day'))} aria-label={t(say('截至哪一天', 'As of which day'))} onChange={(day) => { choose({ on: day?.format('YYYY-MM-DD') }); }} />
        <SetChoice set={set ?? asked.data?.set} choose={(chosen) => { choose({ set: chosen }); }} />
        <Button icon={<ExperimentOutlined />} disabled={!asked.data} onClick={() => { setSimulating(true); }}>{t(say('模拟', 'Simulate'))}</Button>
      </PageHead>
      <Flex style={{ marginBottom: 16 }}>
        <Segmented value={comparing ? 'compare' : 'present'} onChange={(view) => { choose({ view: view === 'compare' ? view : undefined }); }}
          options={[{ value: 'present', label: t(say('本年度', 'This year')) }, { value: 'compare', label: t(say('与上年对比', 'Year on year')) }]} />
      </Flex>
      {comparing ? <Comparison question={question} open={(indicator) => { choose({ indicator }); }} /> : (
        <Answered asked={asked}>
          {(assessment) => (
            <>
              <Summary assessment={assessment} />
              <IndicatorTable assessment={assessment} course={course} open={(indicator) => { choose({ indicator }); }} />
            </>
          )}
        </Answered>
      )}
      <IndicatorDrawer code={opened ?? undefined} question={question} course={course} close={() => { choose({ indicator: undefined }); }} />
      {asked.data && <SimulationDrawer key={`${asked.data.on} ${asked.data.set}`} open={simulating} close={() => { setSimulating(false); }} assessment={asked.data} question={question} />}
    </>
  );
}

/** By which county's paper the year is scored. */
function SetChoice({ set, choose }: { set: string | undefined; choose: (set: string) => void }): ReactNode {
  const t = useText();
  const sets = useSets().data ?? [];
  return (
    <Select<string> {...(set !== undefined && { value: set })} aria-label={t(say('指标体系', 'Set of indicators'))} popupMatchSelectWidth={false} style={{ width: 280, maxWidth: 'calc(100vw - 24px)' }} onChange={choose}
      options={sets.map(({ name, version, title }) => ({ value: `${name}@${version}`, label: `${title}（${version}）` }))} />
  );
}
