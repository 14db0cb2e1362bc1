import { Tag } from 'antd';
import type { ReactNode } from 'react';
import { useWorkplace } from '../../app/workplace.js';
import { useText } from '../../language/language.js';
import { say } from '../../language/text.js';
import { reportStandings } from '../../shared/report-standings.js';
import { Answered } from '../../shared/States.js';
import { Panel } from './Panel.js';
import { useStanding } from '../../shared/year.js';

/** How far the reports of the year have come. */
export function Reports(): ReactNode {
  const t = useText();
  const { organization, year } = useWorkplace();
  const standing = useStanding(organization, year);
  return (
    <Panel title={say('报告报送', 'Reports')}>
      <Answered asked={standing}>
        {({ reports }) => reports.length === 0 ? <p className="today-quiet">{t(say('本年的报告还没有报送。', 'No report of this year has been submitted.'))}</p> : (
          <ul className="today-wants">
            {reports.map(({ kind, standing: how, on }) => <li key={kind}><span data-recorded="">{kind}</span><span><Tag color={reportStandings[how].color}>{t(reportStandings[how].label)}</Tag><span className="figure">{on}</span></span></li>)}
          </ul>
        )}
      </Answered>
    </Panel>
  );
}
