import type { ReactNode } from 'react';
import type { AnnexJson } from '../../shared/report/report-json.js';

/** An annex on a sheet of its own. */
export function Annex({ annex: { number, title, subtitle, tables, remarks } }: { annex: AnnexJson }): ReactNode {
  return (
    <article className="paper annex" lang="zh-CN">
      <p className="number">{`附件${String(number)}`}</p>
      <h2 className="annex-title">{title}</h2>
      <p className="subtitle">{subtitle}</p>
      {tables.map((table, index) => <AnnexTable key={table.caption ?? index} table={table} name={table.caption ?? title} />)}
      <ul className="remarks">{remarks.map((remark) => <li key={remark}>{remark}</li>)}</ul>
    </article>
  );
}

function AnnexTable({ table: { caption, columns, rows }, name }: { table: AnnexJson['tables'][number]; name: string }): ReactNode {
  return (
    <div className="annex-table" role="region" aria-label={name} tabIndex={0}>
      <table>
        {caption !== null && <caption>{caption}</caption>}
        <colgroup>{columns.map(({ label, width }) => <col key={label} style={{ width: `${String(width)}%` }} />)}</colgroup>
        <thead><tr>{columns.map(({ label }) => <th key={label} scope="col">{label}</th>)}</tr></thead>
        <tbody>
          {rows.map(({ kind, cells }, row) => (
            <tr key={row}>
              {cells.map(({ text, span = 1 }, at) => {
                const centred = columns[columnOf(cells, at)]?.align === 'center' ? 'centred' : undefined;
                return kind === 'group' ? <th key={at} colSpan={span} scope="colgroup">{text}</th> : <td key={at} colSpan={span} className={centred}>{text}</td>;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function columnOf(cells: readonly { span?: number }[], at: number): number {
  return cells.slice(0, at).reduce((column, { span = 1 }) => column + span, 0);
}
