import { AlignmentType, type IParagraphOptions, Paragraph, TextRun } from 'docx';
import { breakTitle } from '../printing/title.js';
import { type BodyLine, type PaperLine, paperLines, textOf } from '../text/paper-lines.js';
import type { ReportModel } from '../model.js';
import { attachmentNote } from './attachment-note.js';
import { RUN, runsOf } from './face.js';
import { FIRST_LINE, TEXT_LINES, titleSpacing } from './paper.js';
import { type SignatureIndents, signatureIndents } from './signature.js';

/** On one page with the paragraph that follows. */
const KEEP = { keepNext: true };
type Keep = Partial<typeof KEEP>;

/** The report as paragraphs: one blank line below the title, one above the attachment note and one above the signature, no other. */
export function paragraphsOf(model: ReportModel): Paragraph[] {
  const lines = paperLines(model);
  const signedAt = lines.findIndex(({ kind }) => kind === 'signer' || kind === 'date');
  const attachedAt = lines.findIndex(({ kind }) => kind === 'attachment');
  const endsAt = attachedAt === -1 ? signedAt : attachedAt;
  const indents = signatureIndents(textOfKind(lines, 'signer'), textOfKind(lines, 'date'));
  return lines.flatMap((line, index) => {
    // The last line of the text stays with the note and the signature, which never stand on a page alone.
    const keep = endsAt !== -1 && index >= endsAt - 1 && index < lines.length - 1 ? KEEP : {};
    const paragraph = paragraphOf(line, model, indents, keep);
    if (line.kind === 'title') return [paragraph, blankLine({})];
    return index === signedAt || index === attachedAt ? [blankLine(KEEP), paragraph] : [paragraph];
  });
}

function textOfKind(lines: readonly PaperLine[], kind: 'signer' | 'date'): string | undefined {
  return lines.flatMap((line) => line.kind === kind ? [line.text] : [])[0];
}

function paragraphOf(line: PaperLine, { organization }: ReportModel, indents: SignatureIndents, keep: Keep): Paragraph {
  switch (line.kind) {
    case 'title': return title(breakTitle(line.text, organization));
    case 'addressee': return text(line.text, { alignment: AlignmentType.LEFT });
    case 'heading': return heading(line.level, line.text);
    case 'body': return body(line, keep);
    case 'attachment': return attachmentNote(line.text, keep.keepNext ?? false);
    case 'signer': return text(line.text, { alignment: AlignmentType.RIGHT, indent: { right: indents.signer }, ...keep });
    case 'date': return text(line.text, { alignment: AlignmentType.RIGHT, indent: { right: indents.date } });
  }
}

function title(lines: readonly string[]): Paragraph {
  const children = lines.map((line, index) => new TextRun({ ...RUN.title, text: line, ...(index > 0 ? { break: 1 } : {}) }));
  return new Paragraph({ style: 'Title', alignment: AlignmentType.CENTER, spacing: titleSpacing(lines.length), children });
}

function heading(level: 1 | 2, words: string): Paragraph {
  return new Paragraph({
    style: `Heading${String(level)}`,
    outlineLevel: level - 1,
    ...KEEP,
    ...TEXT_LINES,
    indent: FIRST_LINE,
    alignment: AlignmentType.BOTH,
    children: textRuns(words, headingRun(level)),
  });
}

function body({ lead, spans }: BodyLine, keep: Keep): Paragraph {
  const children = [...(lead ? textRuns(lead.text, headingRun(lead.level)) : []), ...textRuns(textOf(spans), RUN.text)];
  return new Paragraph({ ...TEXT_LINES, indent: FIRST_LINE, alignment: AlignmentType.BOTH, ...keep, children });
}

function textRuns(words: string, run: Parameters<typeof runsOf>[1]): TextRun[] {
  return runsOf(words, run).map((options) => new TextRun(options));
}

function headingRun(level: 1 | 2) {
  return level === 1 ? RUN.level1 : RUN.level2;
}

function text(words: string, options: IParagraphOptions): Paragraph {
  return new Paragraph({ ...TEXT_LINES, ...options, children: textRuns(words, RUN.text) });
}

function blankLine(keep: Keep): Paragraph {
  return new Paragraph({ ...TEXT_LINES, ...keep, run: RUN.text });
}
