import { EditOutlined } from '@ant-design/icons';
import { Button, Tooltip } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useWorkplace } from '../../app/workplace.js';
import { useText } from '../../language/language.js';
import { say } from '../../language/text.js';
import { useMeasureName } from '../../shared/catalogue.js';
import { Opens } from '../../shared/Opens.js';
import { momentQuery, useMoment } from '../../shared/moment.js';
import type { Opened } from './opened.js';
import type { UnitJson } from '../../shared/report/report-json.js';

interface Shown {
  unit: UnitJson;
  open: (opened: Opened) => void;
  /** Absent where one may not. */
  revise: (() => void) | undefined;
}

/** A sentence of the report: its figures and the words drawn from records open at the side. */
export function Sentence({ unit, open, revise }: Shown): ReactNode {
  const t = useText();
  return (
    <>
      {unit.spans.map(({ text, figure, records }, index) => {
        const measure = figure === undefined ? undefined : unit.figures[figure]?.measure;
        if (measure !== undefined) return <Figure key={index} text={text} measure={measure} open={open} />;
        if (records && records.length > 0) return <Opens key={index} className="source" name={t(say(`${text}（查看记录）`, `${text} (see its records)`))} open={() => { open({ kind: 'words', words: text, records }); }}>{text}</Opens>;
        return text;
      })}
      {revise && (
        <Tooltip title={t(say('修改这段固定表述', 'Put this standing text in other words'))}>
          <Button type="text" size="small" className="revise no-print" icon={<EditOutlined />} aria-label={t(say(`修改固定表述 ${unit.unit}`, `Revise standing text ${unit.unit}`))} onClick={revise} />
        </Tooltip>
      )}
    </>
  );
}

/** A link, so that it can be opened elsewhere; a plain click opens it at the side. */
function Figure({ text, measure, open }: { text: string; measure: string; open: Shown['open'] }): ReactNode {
  const t = useText();
  const nameOf = useMeasureName();
  const { to } = useWorkplace();
  const moment = useMoment();
  const name = nameOf(measure);
  return (
    <Link className="source figure" to={`${to(`figures/${measure}`)}${momentQuery(moment)}`} aria-label={t(say(`${text}（${name}，查看来源）`, `${text} (${name}, see where it comes from)`))}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        open({ kind: 'figure', measure });
      }}>{text}</Link>
  );
}
