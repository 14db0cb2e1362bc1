import type { IRunOptions } from 'docx';
import { CHARACTER_SPACING, SIZE } from './paper.js';

/** The official typefaces by name; the file names them and embeds none. */
const TYPEFACE = { title: '方正小标宋简体', text: '仿宋_GB2312', level1: '黑体', level2: '楷体_GB2312', pageNumber: '宋体' };

/** Digits and Latin letters in Times New Roman; the hint keeps “ ” and — in the Chinese face. */
function face(chinese: string, latin = 'Times New Roman') {
  return { ascii: latin, hAnsi: latin, cs: latin, eastAsia: chinese, hint: 'eastAsia' };
}

/** `0pt`, since the library drops a bare 0; `repackDocx` writes it as 0. */
const NO_KERNING = '0pt';

const text = { font: face(TYPEFACE.text), size: SIZE.text, characterSpacing: CHARACTER_SPACING, kern: NO_KERNING } as const;

/** Run properties of each kind of text. */
export const RUN = {
  text,
  level1: { ...text, font: face(TYPEFACE.level1) },
  level2: { ...text, font: face(TYPEFACE.level2) },
  title: { font: face(TYPEFACE.title), size: SIZE.title, kern: NO_KERNING },
  table: { font: face(TYPEFACE.text), size: SIZE.table, kern: NO_KERNING },
  tableHead: { font: face(TYPEFACE.level1), size: SIZE.table, kern: NO_KERNING },
  pageNumber: { font: face(TYPEFACE.pageNumber, TYPEFACE.pageNumber), size: SIZE.pageNumber, kern: NO_KERNING },
} satisfies Record<string, IRunOptions>;

/** “ ” ‘ ’ — … · beside a digit or letter, which word processors take for Latin and some set in the Latin face. */
const MARKS_BY_LATIN = /([“”‘’—…·]+(?=[!-~])|(?<=[!-~])[“”‘’—…·]+)/;

/** Text in one kind of run, cut where such a mark needs the Chinese face in every slot. */
export function runsOf(text: string, run: (typeof RUN)['text' | 'level1' | 'level2' | 'table' | 'tableHead']): IRunOptions[] {
  const inChinese = { ...run, font: face(run.font.eastAsia, run.font.eastAsia) };
  // Splitting by a group gives text and marks in turn.
  return text.split(MARKS_BY_LATIN).flatMap((piece, index) => piece === '' ? [] : [{ ...(index % 2 === 0 ? run : inChinese), text: piece }]);
}
