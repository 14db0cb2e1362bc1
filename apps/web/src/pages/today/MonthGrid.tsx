import { PlusOutlined } from '@ant-design/icons';
import { Switch } from 'antd';
import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import { useYears } from '../../app/FirstYear.js';
import { useWorkplace } from '../../app/workplace.js';
import { useLanguage, useText } from '../../language/language.js';
import { say } from '../../language/text.js';
import { months as monthNames } from '../../shared/months.js';
import { numberText } from '../../shared/number.js';
import { type RecordTypeLine, useRecordTypes } from '../../shared/record-types.js';
import { Answered, Nothing } from '../../shared/States.js';
import type { YearDay } from '../../shared/day.js';
import { gridOf, type GridRow } from './grid.js';
import { Panel } from './Panel.js';
import { useMonths } from './use-today.js';

const SHORT = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const OF_THE_YEAR: ReadonlySet<string> = new Set(['ReportingYearOpened', 'ReportingYearClosed', 'ReportingYearReopened', 'PeriodLocked', 'PeriodReopened']);

/** Types by months: a count opens the ledger there, a gap of a month that has begun leads to recording. */
export function MonthGrid({ day }: { day: YearDay }): ReactNode {
  const t = useText();
  const types = useRecordTypes();
  const counts = useMonths();
  const [all, setAll] = useState(false);
  const toggle = <label className="today-toggle">{t(say('显示全部类型', 'All types'))} <Switch size="small" checked={all} onChange={setAll} aria-label={t(say('显示全部类型', 'All types'))} /></label>;
  return (
    <Panel title={say('逐月记录', 'Month by month')} extra={toggle}>
      <Answered asked={counts}>
        {(known) => {
          const rows = gridOf(types, known, all);
          return rows.length === 0 ? <Nothing>{t(say('本年还没有记录', 'Nothing has been recorded this year'))}</Nothing> : <Grid rows={rows} day={day} />;
        }}
      </Answered>
    </Panel>
  );
}

function Grid({ rows, day }: { rows: readonly GridRow<RecordTypeLine>[]; day: YearDay }): ReactNode {
  const t = useText();
  const { language } = useLanguage();
  return (
    <div className="today-grid-scroll" tabIndex={0} role="region" aria-label={t(say('逐月记录', 'Month by month'))}>
      <table className="today-grid">
        <thead><tr><th>{t(say('类型', 'Type'))}</th>{SHORT.map((short, index) => <th key={short} className="right">{t(say(`${String(index + 1)}月`, short))}</th>)}<th className="right">{t(say('合计', 'Total'))}</th></tr></thead>
        <tbody>
          {rows.map(({ type, months, total }) => (
            <tr key={type.type}>
              <th scope="row" title={type.label[language]}>{type.label[language]}</th>
              {months.map((count, index) => <td key={SHORT[index]} className="figure right"><Cell type={type} month={index + 1} count={count} day={day} /></td>)}
              <td className="figure right">{numberText(total)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell({ type, month, count, day }: { type: RecordTypeLine; month: number; count: number; day: YearDay }): ReactNode {
  const t = useText();
  const { language } = useLanguage();
  const { to, may, roles, organization, year } = useWorkplace();
  const closed = useYears(organization).data?.find((one) => one.year === year)?.standing === 'closed';
  const name = monthNames[month - 1];
  const where = `${type.label[language]}${t(say('，', ', '))}${name ? t(name) : ''}`;
  if (count > 0) return <Link to={`${to('ledger')}?type=${type.type}&month=${String(month)}&flag=live`} aria-label={`${where}${t(say('：', ': '))}${String(count)}`}>{numberText(count)}</Link>;
  const begun = day.month === undefined ? day.day.endsWith('12-31') : month <= day.month;
  // A closed year takes entries from its leader only; what is said of the year itself is no work of a month.
  const takesEntries = closed ? roles.includes('leader') : may('records.enter');
  if (!begun || !takesEntries || OF_THE_YEAR.has(type.type) || !type.recorders.some(({ code }) => (roles as readonly string[]).includes(code))) return null;
  return <Link className="today-gap" to={to(`record/${type.type}`)} aria-label={t(say(`记一笔：${where}`, `Record: ${where}`))}><PlusOutlined /></Link>;
}
