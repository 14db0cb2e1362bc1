import { Spin, Tag } from 'antd';
import { type ReactNode, useRef } from 'react';
import { Link } from 'react-router';
import { addressOf, useWorkplace } from '../../app/workplace.js';
import { useText } from '../../language/language.js';
import { say } from '../../language/text.js';
import { assessedOn, todayInOffice, yearDay } from '../../shared/day.js';
import { Lights } from '../../shared/indicator/Lights.js';
import { numberText } from '../../shared/number.js';
import { reportStandings } from '../../shared/report-standings.js';
import { useSeen } from '../../shared/seen.js';
import { useIndicatorsOn, useStanding } from '../../shared/year.js';

/** An organisation and how its year stands; asked for once the row is in sight. */
export function OrganizationRow({ name, depth, heads }: { name: string; depth: number; heads: readonly string[] }): ReactNode {
  const t = useText();
  const { year } = useWorkplace();
  const row = useRef<HTMLTableRowElement>(null);
  const seen = useSeen(row);
  const standing = useStanding(name, year, seen);
  const indicators = useIndicatorsOn(name, year, seen ? assessedOn(yearDay(year, todayInOffice()), todayInOffice()) : undefined);
  const records = standing.data?.records;
  const figures = [records?.live, records?.late, records?.unconfirmed, records?.requests];
  const failed = standing.error ?? indicators.error;
  return (
    <tr ref={row}>
      <th scope="row" style={{ paddingInlineStart: 12 + 20 * depth }}><Link to={addressOf(name, year, 'today')} data-recorded="">{name}</Link>{failed && <div role="alert">{failed.message}</div>}</th>
      <td data-label={heads[1]}>{indicators.data ? <Lights indicators={indicators.data.indicators} /> : !failed && <Spin size="small" delay={300} />}</td>
      {figures.map((value, index) => <td key={heads[index + 2]} data-label={heads[index + 2]} className="figure right">{numberText(value)}</td>)}
      <td data-label={heads[6]}>
        {standing.data?.reports.length === 0 && <span className="county-quiet">{t(say('未报送', 'None submitted'))}</span>}
        {standing.data?.reports.map(({ kind, standing: how, on }) => <div key={kind}><span data-recorded="">{kind}</span> <Tag color={reportStandings[how].color}>{t(reportStandings[how].label)}</Tag><span className="figure">{on}</span></div>)}
      </td>
    </tr>
  );
}
