import { Statistic } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useWorkplace } from '../../app/workplace.js';
import { useText } from '../../language/language.js';
import { say, type Text } from '../../language/text.js';
import { Answered } from '../../shared/States.js';
import type { Flag } from '../../shared/record/flags.js';
import { Lines } from './Lines.js';
import { Panel } from './Panel.js';
import { useStanding } from '../../shared/year.js';
import { useWaiting } from './use-today.js';

const FIRST = 4;
const NOTHING_WAITS = say('没有等您办理的事项。', 'Nothing waits for you.');

/** What waits for whoever looks: decisions for those who decide, returned records and gaps for those who record. */
export function ToDo({ open }: { open: (id: string) => void }): ReactNode {
  const { organization, year, may } = useWorkplace();
  const standing = useStanding(organization, year);
  const counts = standing.data?.records;
  const decides = may('records.confirm');
  const first = useWaiting(!decides ? 'returned' : may('records.approve') && (counts?.requests ?? 0) > 0 ? 'requests' : 'unconfirmed', FIRST);
  return (
    <Panel title={say('待办', 'To do')}>
      <Answered asked={standing}>
        {({ records }) => (
          <div className="today-figures">
            {may('records.approve') && <Figure value={records.requests} label={say('待批申请', 'Changes to approve')} flags={['requests']} />}
            {may('records.confirm') && <Figure value={records.unconfirmed} label={say('待审核', 'To confirm')} flags={['unconfirmed']} />}
            <Figure value={records.returned} label={say('退回补正', 'Returned')} flags={['returned']} />
            <Figure value={records.lackingEvidence} label={say('缺佐证', 'Lacking evidence')} flags={['live', 'lacking']} />
          </div>
        )}
      </Answered>
      <Answered asked={first}>{({ records }) => records.length > 0 ? <Lines lines={records} open={open} /> : <Nothing />}</Answered>
    </Panel>
  );
}

function Nothing(): ReactNode {
  const t = useText();
  return <p className="today-quiet">{t(NOTHING_WAITS)}</p>;
}

/** A number that opens the ledger at what it counts. */
export function Figure({ value, label, flags }: { value: number; label: Text; flags: readonly Flag[] }): ReactNode {
  const t = useText();
  const { to } = useWorkplace();
  return <Link to={`${to('ledger')}?${flags.map((flag) => `flag=${flag}`).join('&')}`}><Statistic title={t(label)} value={value} /></Link>;
}
