import type { ReportModel } from '../model.js';
import { annexText } from './annex-text.js';
import { type PaperLine, paperLines, textOf } from './paper-lines.js';

const INDENT = '　　';

/** The report as plain text: one paragraph a line, first lines two full-width spaces in, a newline at the end; then its annexes. */
export function writeText(model: ReportModel): string {
  return paperLines(model).map((line) => `${plain(line)}\n`).join('') + model.annexes.map(annexText).join('');
}

function plain(line: PaperLine): string {
  switch (line.kind) {
    case 'heading': return INDENT + line.text;
    case 'attachment': return (line.text.startsWith('附件') ? INDENT : INDENT + '　　　') + line.text;
    case 'body': return INDENT + (line.lead?.text ?? '') + textOf(line.spans);
    case 'title':
    case 'addressee':
    case 'signer':
    case 'date': return line.text;
  }
}
