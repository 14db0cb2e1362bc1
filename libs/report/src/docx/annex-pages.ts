import { AlignmentType, type IParagraphOptions, Paragraph, type Table, TextRun } from 'docx';
import type { ReportAnnex } from '../annex/annex.js';
import { annexTable } from './annex-table.js';
import { RUN, runsOf } from './face.js';
import { TABLE_LINES, TEXT_LINES } from './paper.js';

/** An annex on pages of its own: 附件1 flush left on the first line, its title centred on the third (GB/T 9704-2012, 7.3.7). */
export function annexPages({ number, title, subtitle, tables, remarks }: ReportAnnex): (Paragraph | Table)[] {
  return [
    line(`附件${String(number)}`, RUN.level1, { ...TEXT_LINES, pageBreakBefore: true, keepNext: true, alignment: AlignmentType.LEFT }),
    new Paragraph({ ...TEXT_LINES, keepNext: true, run: RUN.text }),
    // One line of size 2 characters fits the pitch of the text, and so stays on the third line.
    new Paragraph({ ...TEXT_LINES, keepNext: true, style: 'Title', alignment: AlignmentType.CENTER, children: [new TextRun({ ...RUN.title, text: title })] }),
    line(subtitle, RUN.table, { ...TEXT_LINES, keepNext: true, alignment: AlignmentType.CENTER }),
    ...tables.flatMap((table) => [
      ...(table.caption === null ? [] : [line(table.caption, RUN.tableHead, { ...TEXT_LINES, keepNext: true, alignment: AlignmentType.CENTER })]),
      annexTable(table),
    ]),
    ...remarks.map((remark, index) => line(`${index === 0 ? '注：' : ''}${remark}`, RUN.table, {
      ...TABLE_LINES, alignment: AlignmentType.LEFT, indent: { left: 2 * RUN.table.size * 10, hanging: index === 0 ? 2 * RUN.table.size * 10 : 0 },
    })),
  ];
}

function line(words: string, run: Parameters<typeof runsOf>[1], options: IParagraphOptions): Paragraph {
  return new Paragraph({ ...options, children: runsOf(words, run).map((one) => new TextRun(one)) });
}
