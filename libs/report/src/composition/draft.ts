import type { ReportParagraph, Span, UnclaimedWord, UnitClass } from '../model.js';
import { chineseNumeral } from '../printing/numeral.js';
import { tidy } from './render-clause.js';

/** A sentence before its paragraph is put together. */
export interface DraftUnit {
  unit: string;
  class: UnitClass;
  spans: readonly Span[];
  /** Set for a sentence that still needs its closing mark; `before` names the unit it runs into. */
  closing?: { before?: string };
  unclaimed?: readonly UnclaimedWord[];
}

/** A section before it has its number. */
export interface DraftSection {
  unit: string;
  title: string;
  runIn: boolean;
  paragraphs: readonly ReportParagraph[];
}

/** Puts sentences together and gives them their closing marks: ； before the unit a sentence runs into, 。 elsewhere. */
export function paragraphOf(units: readonly DraftUnit[]): ReportParagraph {
  return {
    units: units.map(({ unit, class: unitClass, spans, closing, unclaimed = [] }, index) => {
      const next = units[index + 1]?.unit;
      const mark = closing === undefined ? '' : closing.before !== undefined && closing.before === next ? '；' : '。';
      return { unit, class: unitClass, spans: tidy([...spans, { text: mark }]), ...(unclaimed.length > 0 && { unclaimed }) };
    }),
  };
}

/** Points of one or more sentences each, opened by 一是, 二是 …; a lone point needs no number. */
export function numbered(points: readonly (readonly DraftUnit[])[]): DraftUnit[] {
  const kept = points.filter((point) => point.length > 0);
  if (kept.length < 2) return kept.flat();
  return kept.flatMap(([first, ...others], index) =>
    first ? [{ ...first, spans: [{ text: `${chineseNumeral(index + 1)}是` }, ...first.spans] }, ...others] : []);
}
