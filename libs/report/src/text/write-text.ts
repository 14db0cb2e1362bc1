import type { ReportModel } from '../model.js';
import { type PaperLine, paperLines, textOf } from './paper-lines.js';

const INDENT = '　　';

/**
 * The report as plain text: one paragraph a line, first lines two full-width spaces in, a newline at the end. Text only:
 * the tables of the annexes belong to paper, page and JSON.
 */
export function writeText(model: ReportModel): string {
  return paperLines({ ...model, annexes: [] }).map((line) => `${plain(line)}\n`).join('');
}

function plain(line: PaperLine): string {
  switch (line.kind) {
    case 'heading': return INDENT + line.text;
    case 'body': return INDENT + (line.lead?.text ?? '') + textOf(line.spans);
    case 'title':
    case 'addressee':
    case 'attachment':
    case 'signer':
    case 'date': return line.text;
  }
}
