import { CaretDownOutlined, CaretUpOutlined } from '@ant-design/icons';
import { Checkbox } from 'antd';
import { type MouseEvent, type ReactNode, useRef } from 'react';
import { Link } from 'react-router';
import { useWorkplace } from '../../app/workplace.js';
import { useLanguage, useText } from '../../language/language.js';
import { say } from '../../language/text.js';
import { StateTags } from '../../shared/record/StateTags.js';
import type { LedgerLine } from '../../shared/record/states.js';
import type { Column } from './columns.js';
import type { Sort } from './ledger-filter.js';
import type { Selection } from './selection.js';
import { useVisibleRows } from './visible-rows.js';

const ROW_HEIGHT = 41;

interface Shown {
  lines: readonly LedgerLine[];
  columns: readonly Column[];
  sort: Sort;
  sortBy: (sort: Sort) => void;
  open: (id: string) => void;
  /** Absent: nothing can be done with several records. */
  selection?: Selection | undefined;
}

/** The lines as a table; only those in sight are drawn, whatever their number. */
export function LedgerTable({ lines, columns, sort, sortBy, open, selection }: Shown): ReactNode {
  const t = useText();
  const body = useRef<HTMLTableSectionElement>(null);
  const { first, end } = useVisibleRows(body, lines.length, ROW_HEIGHT);
  const span = columns.length + (selection ? 1 : 0);
  return (
    <table className="ledger-table" aria-rowcount={lines.length + 1}>
      <colgroup>{selection && <col style={{ width: 44 }} />}{columns.map(({ key, width }) => <col key={key} style={width === undefined ? undefined : { width }} />)}</colgroup>
      <thead>
        <tr>
          {selection && <th><Checkbox aria-label={t(say('全选已载入的', 'Select all that are loaded'))} checked={selection.all} indeterminate={selection.some && !selection.all} onChange={selection.toggleAll} /></th>}
          {columns.map((column) => <Heading key={column.key} column={column} sort={sort} sortBy={sortBy} />)}
        </tr>
      </thead>
      <tbody ref={body}>
        <Gap rows={first} span={span} />
        {lines.slice(first, end).map((line, index) => (
          <Row key={line.id} line={line} columns={columns} open={open} selection={selection} position={first + index + 2} />
        ))}
        <Gap rows={lines.length - end} span={span} />
      </tbody>
    </table>
  );
}

/** The place of rows that are not drawn. */
function Gap({ rows, span }: { rows: number; span: number }): ReactNode {
  return rows > 0 ? <tr aria-hidden="true"><td colSpan={span} style={{ height: rows * ROW_HEIGHT, padding: 0, border: 0 }} /></tr> : null;
}

function Heading({ column: { key, label, unit, figure }, sort, sortBy }: { column: Column } & Pick<Shown, 'sort' | 'sortBy'>): ReactNode {
  const t = useText();
  const words = <>{t(label)}{unit !== undefined && <small>{unit}</small>}</>;
  if (key !== 'occurredOn' && key !== 'recordedAt') return <th className={figure ? 'right' : undefined}>{words}</th>;
  const descends = sort === `-${key}`;
  const sorted = descends || sort === key;
  const icon = descends ? <CaretDownOutlined /> : <CaretUpOutlined />;
  return (
    <th aria-sort={sorted ? (descends ? 'descending' : 'ascending') : 'none'}>
      <button type="button" onClick={() => { sortBy(descends ? key : `-${key}`); }}>{words}<span style={{ opacity: sorted ? 1 : 0.35 }}>{icon}</span></button>
    </th>
  );
}

function Row({ line, columns, open, selection, position }: Pick<Shown, 'columns' | 'open' | 'selection'> & { line: LedgerLine; position: number }): ReactNode {
  const t = useText();
  const { to } = useWorkplace();
  const opens = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0 || (event.target as HTMLElement).closest('.ledger-select')) return;
    event.preventDefault();
    open(line.id);
  };
  return (
    // The link in the first cell is there for the keyboard; a pointer may hit the row anywhere.
    <tr className={line.standing === 'live' ? undefined : 'struck'} aria-rowindex={position} onClick={opens} title={line.reason ?? undefined}>
      {selection && <td className="ledger-select"><Checkbox aria-label={t(say(`选择 ${line.id}`, `Select ${line.id}`))} checked={selection.has(line.id)} onChange={() => { selection.toggle(line.id); }} /></td>}
      {columns.map((column, index) => (
        <td key={column.key} className={column.figure ? 'figure right' : undefined}>
          {index === 0 ? <Link to={to(`records/${encodeURIComponent(line.id)}`)}><Cell column={column} line={line} /></Link> : <Cell column={column} line={line} />}
        </td>
      ))}
    </tr>
  );
}

function Cell({ column, line }: { column: Column; line: LedgerLine }): ReactNode {
  const { language } = useLanguage();
  if (column.key === 'states') return <StateTags line={line} wrap={false} />;
  const text = column.text(line, language);
  return <span className="ledger-text" title={text} data-recorded={column.key === 'type' ? undefined : ''}>{text}</span>;
}
