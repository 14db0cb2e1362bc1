import type { AnnexTable, ReportAnnex } from '../annex/annex.js';

/** An annex as plain text: a row a line, its cells parted by tabs, as a spreadsheet takes them. */
export function annexText({ number, title, subtitle, tables, remarks }: ReportAnnex): string {
  return ['', `附件${String(number)}`, title, subtitle, ...tables.flatMap(tableLines), ...remarks].map((line) => `${line}\n`).join('');
}

function tableLines({ caption, columns, rows }: AnnexTable): string[] {
  const head = columns.map(({ label }) => label).join('\t');
  // A cell over several columns leaves those after its first empty.
  const lines = rows.map(({ cells }) => cells.flatMap(({ text, span = 1 }) => [text.replace('\n', ' '), ...Array<string>(span - 1).fill('')]).join('\t').trimEnd());
  return [...(caption === null ? [] : [caption]), head, ...lines];
}
