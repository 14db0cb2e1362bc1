import { EditOutlined } from '@ant-design/icons';
import { Button, Flex, Statistic } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useWorkplace } from '../../app/workplace.js';
import { useText } from '../../language/language.js';
import { say } from '../../language/text.js';
import { Answered } from '../../shared/States.js';
import type { YearDay } from '../../shared/day.js';
import { Latest } from './Latest.js';
import { Lines } from './Lines.js';
import { Panel } from './Panel.js';
import { useMonths, useWaiting } from './use-today.js';

const PATROL = 'PatrolCompleted';

/** A warden's day: one big button, what came back, and one's own patrols. */
export function WardenToday({ day, open }: { day: YearDay; open: (id: string) => void }): ReactNode {
  const t = useText();
  const { to } = useWorkplace();
  const returned = useWaiting('returned', 10);
  return (
    <Flex vertical gap="middle" style={{ maxWidth: 640 }}>
      <Link to={to(`record/${PATROL}`)}><Button type="primary" block icon={<EditOutlined />} className="today-big">{t(say('记一次巡查', 'Record a patrol'))}</Button></Link>
      {(returned.data?.records.length ?? 0) > 0 && <Panel title={say('退回补正', 'Sent back to you')}><Lines lines={returned.data?.records ?? []} open={open} /></Panel>}
      <Patrols month={day.month} />
      <Latest open={open} title={say('我最近的记录', 'My latest records')} count={8} />
    </Flex>
  );
}

function Patrols({ month }: { month: number | undefined }): ReactNode {
  const t = useText();
  const { year } = useWorkplace();
  const counts = useMonths();
  return (
    <Panel title={say('我的巡查', 'My patrols')}>
      <Answered asked={counts}>
        {(known) => {
          const patrols = known.filter(({ type }) => type === PATROL);
          const sum = (of: typeof patrols): number => of.reduce((total, { count }) => total + count, 0);
          return (
            <div className="today-figures">
              {month !== undefined && <Statistic title={t(say('本月', 'This month'))} value={sum(patrols.filter((one) => one.month === month))} />}
              <Statistic title={t(say(`${String(year)} 年`, String(year)))} value={sum(patrols)} />
            </div>
          );
        }}
      </Answered>
    </Panel>
  );
}
