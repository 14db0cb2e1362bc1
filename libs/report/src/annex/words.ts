import type { IndicatorLine } from '@app/assessment';
import { printDate } from '../printing/date.js';

/** Where there is nothing to show. */
export const NONE = '—';

/** The target with its unit, `≥` or `≤` where there is more beyond it; of a deadline its date, of grades the one that earns full marks. */
export function targetWords({ target, due, unit, direction, rule }: IndicatorLine): string {
  if (rule.kind === 'DEADLINE') return due === null ? NONE : dateWords(due);
  if (rule.kind === 'GRADE') return Object.entries(rule.shares).filter(([, share]) => share === 1).map(([grade]) => grade).join('、') || NONE;
  const wanted = target ?? (rule.kind === 'BAND' ? rule.base : null);
  if (wanted === null) return NONE;
  const atTheEnd = direction === 'higher' ? unit === '％' && wanted === 100 : wanted === 0;
  const sign = atTheEnd || direction === 'equal' ? '' : direction === 'higher' ? '≥' : '≤';
  return `${sign}${String(wanted)}${unit}`;
}

/** The exact value with its unit; under a ratio, what it is made of. */
export function valueWords({ value, unit, rule, numerator, denominator }: IndicatorLine): string {
  if (value === null) return NONE;
  if (typeof value === 'string') return rule.kind === 'DEADLINE' ? dateWords(value) : value;
  const ratio = numerator === null || denominator === null ? '' : `\n${String(numerator)}/${String(denominator)}`;
  return `${String(value)}${unit}${ratio}`;
}

/** Points; of extras with their sign. */
export function scoreWords({ score, applicable, counts }: IndicatorLine): string {
  if (!applicable || score === null) return NONE;
  return counts === 'extra' ? signed(score) : String(score);
}

export function signed(points: number): string {
  return points > 0 ? `+${String(points)}` : points < 0 ? `−${String(-points)}` : '0';
}

/** What is missing, or why there is nothing to measure, in a few words: the first of it, and how much there is in all. */
export function remarkWords({ counts, rule, value, score, weight, applicable, missing }: IndicatorLine): string {
  // The line says already which deadline it speaks of.
  const [first, ...more] = missing.map(({ zh }) => inPrint(rule.kind === 'DEADLINE' ? zh.replace(/^[^：]*：/, '') : zh));
  const why = first === undefined ? '' : more.length === 0 ? first : `${first}等${String(missing.length)}项`;
  if (rule.kind === 'VETO') return typeof value === 'number' && value > 0 ? '一票否决' : '';
  if (counts === 'score' && weight === 0) return '只报告，不计分';
  if (!applicable) return why === '' ? '不适用' : `不适用：${why}`;
  if (counts === 'score' && value === null && score === weight) return why === '' ? '按满分计' : `${why}，按满分计`;
  return why;
}

/** A text of the screen as paper has it: dates in full, no blank between Chinese and digits, no names of data fields. */
export function inPrint(text: string): string {
  return text
    .replace(/（[A-Za-z.]+）$/, '')
    .replace(/\d{4}-\d{2}-\d{2}/g, printDate)
    .replace(/(?<=[\p{sc=Han}，：；（）“”]) | (?=[\p{sc=Han}，：；（）“”％])/gu, '');
}

/** A date in two lines, so that a narrow column does not break it elsewhere. */
function dateWords(date: string): string {
  return printDate(date).replace('年', '年\n');
}
