import { AlignmentType, Paragraph, TextRun } from 'docx';
import { RUN, runsOf } from './face.js';
import { CHARACTER, TEXT_LINES } from './paper.js';

/** Two characters in, 附件： and the number: where names begin, and where a long name goes on (GB/T 9704-2012, 7.3.4). */
const NUMBER_AT = 5 * CHARACTER;
const NAME_AT = NUMBER_AT + CHARACTER;

/** A line of the attachment note; the first begins with 附件：. */
export function attachmentNote(text: string, keepNext: boolean): Paragraph {
  const hanging = text.startsWith('附件') ? NAME_AT - 2 * CHARACTER : CHARACTER;
  const children = runsOf(text, RUN.text).map((run) => new TextRun(run));
  return new Paragraph({ ...TEXT_LINES, keepNext, alignment: AlignmentType.LEFT, indent: { left: NAME_AT, hanging }, children });
}
