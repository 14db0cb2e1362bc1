import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useWorkplace } from '../../app/workplace.js';
import { useText } from '../../language/language.js';
import { say } from '../../language/text.js';
import { Answered } from '../../shared/States.js';
import { Panel } from './Panel.js';
import { Figure } from './ToDo.js';
import { useStanding } from '../../shared/year.js';

/** What an inspector looks at first: records that came late or lack evidence, and the way back in time. */
export function Quality(): ReactNode {
  const t = useText();
  const { organization, year, to } = useWorkplace();
  const standing = useStanding(organization, year);
  return (
    <Panel title={say('记录质量', 'Quality of the records')} extra={<Link to={to('replay')}>{t(say('历史回放', 'Replay'))}</Link>}>
      <Answered asked={standing}>
        {({ records }) => (
          <div className="today-figures">
            <Figure value={records.live} label={say('有效记录', 'Records that count')} flags={['live']} />
            <Figure value={records.late} label={say('补录', 'Entered late')} flags={['live', 'late']} />
            <Figure value={records.lackingEvidence} label={say('缺佐证', 'Lacking evidence')} flags={['live', 'lacking']} />
          </div>
        )}
      </Answered>
    </Panel>
  );
}
