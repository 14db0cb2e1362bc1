import { EditOutlined } from '@ant-design/icons';
import { Button, Result } from 'antd';
import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useWorkplace } from '../../app/workplace.js';
import { useText } from '../../language/language.js';
import { say } from '../../language/text.js';
import { PageHead } from '../../shared/PageHead.js';
import { RecordDrawer } from '../../shared/record/RecordDrawer.js';
import { assessedOn, todayInOffice, type YearDay, yearDay } from '../../shared/day.js';
import { Latest } from './Latest.js';
import { Missing } from './Missing.js';
import { MonthGrid } from './MonthGrid.js';
import { Pace } from './Pace.js';
import { Quality } from './Quality.js';
import { Reports } from './Reports.js';
import { ToDo } from './ToDo.js';
import './today.css';
import { WardenToday } from './WardenToday.js';

/** Where one begins: what there is to do and how the year stands, for each role its own. */
export default function TodayPage(): ReactNode {
  const t = useText();
  const { may, roles, to, year } = useWorkplace();
  const [search, setSearch] = useSearchParams();
  const today = todayInOffice();
  const day = yearDay(year, today);
  const open = (id: string): void => { setSearch({ open: id }); };
  const warden = roles.length > 0 && roles.every((role) => role === 'warden');
  const records = may('records.enter') && may('records.read') && !warden;
  return (
    <>
      <PageHead title={t(say('工作台', 'Today'))} note={<span className="figure">{today}{day.month === undefined && t(say(`，现在看的是 ${String(year)} 年`, ` · shown: ${String(year)}`))}</span>}>
        {records && <Link to={to('record')}><Button type="primary" icon={<EditOutlined />}>{t(say('记一笔', 'Record'))}</Button></Link>}
      </PageHead>
      {!may('records.read') ? <ForSettings /> : warden ? <WardenToday day={day} open={open} /> : <OfficeToday day={day} open={open} />}
      <RecordDrawer id={search.get('open') ?? undefined} close={() => { setSearch({}); }} />
    </>
  );
}

/** Those who record and decide see what waits; those who only look see the quality of what is there. */
function OfficeToday({ day, open }: { day: YearDay; open: (id: string) => void }): ReactNode {
  const { may } = useWorkplace();
  const works = may('records.amend') || may('records.confirm');
  const on = assessedOn(day, todayInOffice());
  return (
    <div className="today">
      <div>
        {works ? <ToDo open={open} /> : <Quality />}
        {may('figures.read') && <Missing on={on} day={day} />}
        <MonthGrid day={day} />
      </div>
      <div>
        {may('figures.read') && <Pace on={on} />}
        <Reports />
        <Latest open={open} />
      </div>
    </div>
  );
}

function ForSettings(): ReactNode {
  const t = useText();
  const { to } = useWorkplace();
  return <Result status="info" title={t(say('您的角色管理人员和设置，不看台账', 'Your role looks after people and settings and sees no records'))} extra={<Link to={to('settings')}><Button type="primary">{t(say('打开设置', 'Open the settings'))}</Button></Link>} />;
}
