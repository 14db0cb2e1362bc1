import { Button, Tag } from 'antd';
import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import { useWorkplace } from '../../app/workplace.js';
import { useText } from '../../language/language.js';
import { say } from '../../language/text.js';
import { Answered } from '../../shared/States.js';
import type { YearDay } from '../../shared/day.js';
import { Panel } from './Panel.js';
import { useIndicatorsOn } from '../../shared/year.js';
import { overdue, type Wanting, wantingBy } from './wanting.js';

const FIRST = 5;

/** What the month under way still asks for, and what is behind already on the day the indicators are looked at on. */
export function Missing({ on, day: { month, monthEnd } }: { on: string; day: YearDay }): ReactNode {
  const t = useText();
  const { organization, year } = useWorkplace();
  const now = useIndicatorsOn(organization, year, on);
  const then = useIndicatorsOn(organization, year, monthEnd);
  return (
    <>
      {monthEnd !== undefined && (
        <Panel title={say(`${String(month)}月还缺`, 'Still to do this month')}>
          <Answered asked={{ ...then, data: now.data && then.data, error: now.error ?? then.error }}>
            {() => <Wants wants={wantingBy(monthEnd, now.data?.indicators ?? [], then.data?.indicators ?? [])} none={t(say('本月该做的都有记录了。', 'All that this month asks for is on record.'))} />}
          </Answered>
        </Panel>
      )}
      <Panel title={monthEnd === undefined ? say('全年没有做到的', 'What the year lacked') : say('已经落后的', 'Behind already')}>
        <Answered asked={now}>{({ indicators }) => <Wants wants={overdue(indicators)} none={t(say('没有落后的指标。', 'No indicator is behind.'))} />}</Answered>
      </Panel>
    </>
  );
}

function Wants({ wants, none }: { wants: readonly Wanting[]; none: string }): ReactNode {
  const t = useText();
  const { may, to } = useWorkplace();
  const [all, setAll] = useState(false);
  if (wants.length === 0) return <p className="today-quiet">{none}</p>;
  return (
    <>
      <ul className="today-wants">
        {(all ? wants : wants.slice(0, FIRST)).map(({ code, name, items, by, type }) => (
          <li key={code}>
            <div>
              <Link to={`${to('indicators')}?open=${code}`}>{name}</Link>{by !== undefined && <Tag className="figure">{t(say(`${by} 前`, `by ${by}`))}</Tag>}
              <span className="today-items" title={items.join('\n')}>{items.join(t(say('；', '; ')))}</span>
            </div>
            {type !== undefined && may('records.enter') && <Link to={to(`record/${type}`)}><Button size="small">{t(say('记一笔', 'Record'))}</Button></Link>}
          </li>
        ))}
      </ul>
      {wants.length > FIRST && <Button type="link" size="small" onClick={() => { setAll(!all); }}>{all ? t(say('收起', 'Show fewer')) : t(say(`全部 ${String(wants.length)} 项`, `All ${String(wants.length)}`))}</Button>}
    </>
  );
}
