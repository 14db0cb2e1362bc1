import { AlignmentType, Footer, LineRuleType, PageNumber, Paragraph, TextRun } from 'docx';
import { RUN } from './face.js';
import { PAGE_NUMBER_CHARACTER, SIZE } from './paper.js';

const EM_DASH = '\u2014';

/** “—3—”, one character in from the outer edge: right on odd pages, left on even ones. */
export const footers = {
  default: pageNumber(AlignmentType.RIGHT, { right: PAGE_NUMBER_CHARACTER }),
  even: pageNumber(AlignmentType.LEFT, { left: PAGE_NUMBER_CHARACTER }),
};

function pageNumber(alignment: (typeof AlignmentType)['LEFT' | 'RIGHT'], indent: { left?: number; right?: number }): Footer {
  const runs = [[EM_DASH], [PageNumber.CURRENT], [EM_DASH]].map((children) => new TextRun({ ...RUN.pageNumber, children }));
  const spacing = { line: SIZE.pageNumber * 10, lineRule: LineRuleType.EXACT, before: 0, after: 0 };
  return new Footer({ children: [new Paragraph({ style: 'Footer', alignment, indent, spacing, children: runs })] });
}
