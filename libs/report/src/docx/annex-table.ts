import { AlignmentType, BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, VerticalAlignTable, WidthType } from 'docx';
import type { AnnexCell, AnnexColumn, AnnexRow, AnnexTable } from '../annex/annex.js';
import { RUN, runsOf } from './face.js';
import { TABLE_LINES, TEXT_WIDTH } from './paper.js';

/** Around the text of a cell, twips. */
const PADDING = { top: 40, bottom: 40, left: 50, right: 50, marginUnitType: WidthType.DXA };
const LINE = { style: BorderStyle.SINGLE, size: 4, color: 'auto' };

/** A table as wide as the text, its head repeated on each page, no row broken over two. */
export function annexTable({ columns, rows }: AnnexTable): Table {
  const widths = columns.map(({ width }) => Math.floor((TEXT_WIDTH * width) / 100));
  const head: AnnexRow = { kind: 'group', cells: columns.map(({ label }) => ({ text: label })) };
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    borders: { top: LINE, bottom: LINE, left: LINE, right: LINE, insideHorizontal: LINE, insideVertical: LINE },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: cellsOf(head, columns.map((column) => ({ ...column, align: 'center' })), widths) }),
      ...rows.map((row) => new TableRow({ cantSplit: true, children: cellsOf(row, columns, widths) })),
    ],
  });
}

function cellsOf({ kind, cells }: AnnexRow, columns: readonly AnnexColumn[], widths: readonly number[]): TableCell[] {
  let at = 0;
  return cells.map((cell) => {
    const span = cell.span ?? 1;
    const width = widths.slice(at, at + span).reduce((sum, one) => sum + one, 0);
    const align = span > 1 ? 'left' : columns[at]?.align ?? 'left';
    at += span;
    return new TableCell({
      ...(span > 1 ? { columnSpan: span } : {}),
      width: { size: width, type: WidthType.DXA },
      margins: PADDING,
      verticalAlign: VerticalAlignTable.CENTER,
      children: [paragraphOf(cell, kind, align)],
    });
  });
}

/** The name of a group stays with its first line. */
function paragraphOf({ text }: AnnexCell, kind: AnnexRow['kind'], align: AnnexColumn['align']): Paragraph {
  const run = kind === 'line' ? RUN.table : RUN.tableHead;
  const children = text.split('\n').flatMap((part, index) => runsOf(part, run).map((one, piece) =>
    new TextRun({ ...one, ...(index > 0 && piece === 0 ? { break: 1 } : {}) })));
  return new Paragraph({
    ...TABLE_LINES,
    keepNext: kind === 'group',
    alignment: align === 'center' ? AlignmentType.CENTER : AlignmentType.LEFT,
    children,
  });
}
