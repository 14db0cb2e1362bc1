import { LineRuleType } from 'docx';

/**
 * GB/T 9704-2012 in numbers, in twips (1/20 pt) unless said. 22 lines of 28 characters fill the type area of
 * 156 × 225 mm: 579 is the widest pitch that keeps 22 lines, and 16 pt characters fit 28 times only when each is
 * drawn in by 5.
 */
export const PAGE = { width: 11906, height: 16838 };
/** 37, 26, 35 and 28 mm; the footer's 1462 puts the dash of the page number 7 mm below the type area. */
export const MARGIN = { top: 2098, right: 1474, bottom: 1984, left: 1588, header: 851, footer: 1462, gutter: 0 };
export const LINE_PITCH = 579;
/** Size 2 characters need more room than a line of text; see `titleSpacing` for the rest. */
export const TITLE_PITCH = 680;
export const CHARACTER_SPACING = -5;

/** Width of one character (字) of the text, and of the page number's. */
export const CHARACTER = 320;
export const PAGE_NUMBER_CHARACTER = 280;

/** Half-points: 二号, 三号, 四号, 五号. */
export const SIZE = { title: 44, text: 32, pageNumber: 28, table: 21 };

/** Between the margins. */
export const TEXT_WIDTH = PAGE.width - MARGIN.left - MARGIN.right;
/** Of the tables of an annex, whose text is small. */
export const TABLE_LINES = { spacing: { line: 300, lineRule: LineRuleType.EXACT, before: 0, after: 0 }, widowControl: false };

/** Each line takes the same exact pitch; nothing before or after it, and no line moves to keep another company. */
export const TEXT_LINES = { spacing: { line: LINE_PITCH, lineRule: LineRuleType.EXACT, before: 0, after: 0 }, widowControl: false };
export const FIRST_LINE = { firstLineChars: 200, firstLine: 2 * CHARACTER };

/** The title fills whole lines of the page, so that the text below it stands where it stands on every other page. */
export function titleSpacing(lines: number) {
  const height = Math.ceil((lines * TITLE_PITCH) / LINE_PITCH) * LINE_PITCH;
  return { line: TITLE_PITCH, lineRule: LineRuleType.EXACT, before: height - lines * TITLE_PITCH, after: 0 };
}
