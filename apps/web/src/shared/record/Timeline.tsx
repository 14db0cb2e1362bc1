import { Timeline as Line, Typography } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useWorkplace } from '../../app/workplace.js';
import { useText } from '../../language/language.js';
import { say } from '../../language/text.js';
import { useTypeName } from '../catalogue.js';
import { instantText } from '../moment.js';
import { Answered } from '../States.js';
import { Change } from './Change.js';
import { type Step, stepsOf } from './history.js';
import { type RecordDetail, useHistory } from './use-record.js';

/** Who did what to a record and when: old → new, and why. */
export function Timeline({ record }: { record: Pick<RecordDetail, 'id' | 'type'> }): ReactNode {
  const history = useHistory(record.id);
  return (
    <Answered asked={history}>
      {({ events }) => <Line items={stepsOf(events).map((step, index) => ({ key: step.id, color: step.tone, content: <OneStep step={step} type={record.type} first={index === 0} /> }))} />}
    </Answered>
  );
}

function OneStep({ step: { type: done, by, at, change, changes, record, why, notes }, type, first }: { step: Step; type: string; first: boolean }): ReactNode {
  const t = useText();
  const { to } = useWorkplace();
  const nameOf = useTypeName();
  return (
    <div>
      <b>{first ? t(say('录入', 'Recorded')) : nameOf(done)}</b>{change !== undefined && <>{t(say('：', ': '))}{nameOf(change)}</>}
      <Typography.Text type="secondary" className="figure"> {by} · {instantText(at)}</Typography.Text>
      {changes.length > 0 && <Change type={type} changes={changes} />}
      {record !== undefined && <div>{t(say('计入的是 ', 'What counts is '))}<Link to={to(`records/${encodeURIComponent(record)}`)}>{record}</Link></div>}
      {why !== undefined && <div data-recorded="">{t(say('原因：', 'Why: '))}{why}</div>}
      {notes.map((note) => <div key={note.zh} data-recorded="">{t(note)}</div>)}
    </div>
  );
}
