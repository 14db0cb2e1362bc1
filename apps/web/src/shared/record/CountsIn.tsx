import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useWorkplace } from '../../app/workplace.js';
import { useText } from '../../language/language.js';
import { say } from '../../language/text.js';
import { useMeasureDefinitions, useMeasureName } from '../catalogue.js';
import { numberText } from '../number.js';
import { countsOf } from './counts-of.js';
import type { RecordDetail } from './use-record.js';

/** The figures that a record counts in, each a link to the figure. */
export function CountsIn({ record: { countsIn, standing } }: { record: Pick<RecordDetail, 'countsIn' | 'standing'> }): ReactNode {
  const t = useText();
  const { to, may } = useWorkplace();
  const name = useMeasureName();
  const definitions = useMeasureDefinitions();
  const counts = countsOf(countsIn);
  if (counts.length === 0) return standing === 'live' ? t(say('不计入任何数字。', 'It counts in no figure.')) : t(say('已划去，不计入任何数字。', 'Struck out: it counts in no figure.'));
  return (
    <ul className="record-counts" style={{ margin: 0, paddingInlineStart: 20 }}>
      {counts.map(({ measure, year, amount, keys }) => (
        <li key={`${measure} ${String(year)}`}>
          {may('figures.read') && definitions.get(measure)?.listed ? <Link to={to(`figures/${measure}`, year)}>{name(measure)}</Link> : name(measure)}
          <span className="figure"> {t(say(`${String(year)} 年，计 ${numberText(amount)}`, `${String(year)}, adds ${numberText(amount)}`))}{keys.length > 0 && <span data-recorded=""> （{keys.join('、')}）</span>}</span>
        </li>
      ))}
    </ul>
  );
}
