import type { AnnexCell, AnnexColumn, AnnexRow, AnnexTable, ReportAnnex } from '../annex/annex.js';
import { escapeHtml } from './escape.js';
import type { HtmlOptions } from './options.js';
import { cellId, explanationId } from './sources.js';
import { WORDS } from './words.js';

/** An annex as a sheet of its own; the value of each indicator is a link to what it is made of. */
export function annexPart({ number, title, subtitle, tables, remarks }: ReportAnnex, options: HtmlOptions): string {
  const notes = remarks.map((remark) => `<li>${escapeHtml(remark)}</li>`).join('');
  return `<article class="paper annex" id="${annexId(number)}" lang="zh-CN" aria-labelledby="${annexId(number)}-title">
<p class="number">附件${String(number)}</p>
<h2 class="annex-title" id="${annexId(number)}-title">${escapeHtml(title)}</h2>
<p class="subtitle">${escapeHtml(subtitle)}</p>
${tables.map((table) => tableOf(table, options)).join('\n')}
<ul class="remarks">${notes}</ul>
</article>`;
}

export function annexId(number: number): string {
  return `annex-${String(number)}`;
}

function tableOf({ caption, columns, rows }: AnnexTable, options: HtmlOptions): string {
  const name = caption === null ? '' : `<caption>${escapeHtml(caption)}</caption>`;
  const widths = columns.map(({ width }) => `<col style="width: ${String(width)}%"/>`).join('');
  const head = columns.map(({ label }) => `<th scope="col">${escapeHtml(label)}</th>`).join('');
  return `<table>${name}<colgroup>${widths}</colgroup><thead><tr>${head}</tr></thead>
<tbody>
${rows.map((row) => rowOf(row, columns, options)).join('\n')}
</tbody></table>`;
}

function rowOf({ kind, cells }: AnnexRow, columns: readonly AnnexColumn[], options: HtmlOptions): string {
  let at = 0;
  const all = cells.map((cell) => {
    const column = columns[at];
    at += cell.span ?? 1;
    return cellOf(cell, kind, column, options);
  });
  return `<tr class="${kind}">${all.join('')}</tr>`;
}

function cellOf({ text, span, indicator }: AnnexCell, kind: AnnexRow['kind'], column: AnnexColumn | undefined, options: HtmlOptions): string {
  const words = text.split('\n').map(escapeHtml).join('<br/>');
  if (span !== undefined) return `<th scope="${kind === 'group' ? 'rowgroup' : 'row'}" colspan="${String(span)}">${words}</th>`;
  const align = column?.align === 'center' ? ' class="centred"' : '';
  if (indicator === undefined) return `<td${align}>${words}</td>`;
  const name = escapeHtml(`${text.replace('\n', ' ')} (${WORDS.whereFrom[options.language ?? 'zh']}: ${indicator})`);
  return `<td${align}><a class="figure" id="${cellId(indicator)}" href="#${explanationId(indicator)}" aria-label="${name}">${words}</a></td>`;
}
