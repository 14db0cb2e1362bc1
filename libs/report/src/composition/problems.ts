import type { ReportParagraph, ReportRecord } from '../model.js';
import { sentence } from '../printing/wording.js';
import { problems } from '../templates/outline.js';
import { numbered, paragraphOf } from './draft.js';
import { drawnFrom } from './drawn.js';
import { type DutyYear, textsOf } from './duty-year.js';

/** 二、: the problems as they were recorded; none on record, no paragraph. */
export function problemParagraphs(year: DutyYear): ReportParagraph[] {
  const said = byNumber(year.records('ProblemRecorded')).flatMap((record) => drawnFrom([record], textsOf(record, 'text').map(sentence).join('')) ?? []);
  const units = said.map((span, index) => [{ unit: unitAt(problems.units, index), class: 'd' as const, spans: [span] }]);
  return units.length === 0 ? [] : [paragraphOf(numbered(units))];
}

/** By the number they were given, then by date. */
export function byNumber(records: readonly ReportRecord[]): ReportRecord[] {
  // The records come by date, and sorting keeps the order of equals.
  return [...records].sort((a, b) => Number(a.data['no']) - Number(b.data['no']));
}

/** The code at a place; beyond the last one `S39+1`, `S39+2` … */
export function unitAt(units: readonly string[], index: number): string {
  return units[index] ?? `${units.at(-1) ?? ''}+${String(index - units.length + 1)}`;
}
