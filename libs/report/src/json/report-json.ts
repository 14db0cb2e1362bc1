import { type AnnexJson, annexJson } from './annex-json.js';
import type { DroppedUnit, PrintedFigure, ReportModel, ReportParagraph, Span, UnclaimedWord, UnitClass } from '../model.js';
import { breakTitle } from '../printing/title.js';
import { textOf } from '../text/paper-lines.js';

export interface ReportJson {
  organization: string;
  year: number;
  position: number;
  knownAt: string | null;
  /** The title, broken by meaning as on paper. */
  titleLines: readonly string[];
  profile: ReportModel['profile'];
  /** First the title (unit S01, level 0) over the opening paragraph, then the sections. */
  sections: readonly SectionJson[];
  dropped: readonly DroppedUnit[];
  /** 附件1 …; empty when it has none. */
  annexes: readonly AnnexJson[];
}

export interface SectionJson {
  unit: string;
  level: 0 | 1 | 2;
  heading: string;
  /** The heading opens its first paragraph instead of standing alone. */
  runIn: boolean;
  paragraphs: readonly { units: readonly UnitJson[] }[];
}

export interface UnitJson {
  unit: string;
  class: UnitClass;
  text: string;
  figures: readonly PrintedFigure[];
  /** The text in pieces: figures, words drawn from records, and what stands between. */
  spans: readonly SpanJson[];
  unclaimed: readonly UnclaimedWord[];
}

export interface SpanJson {
  text: string;
  /** Its place in `figures`, where it is one. */
  figure?: number;
  records?: readonly string[];
}

/** The report with the lineage of its figures, as `duty report --format json` prints it. */
export function reportJson(model: ReportModel): ReportJson {
  const { organization, year, position, knownAt, title, basis, sections, dropped, annexes, profile } = model;
  return {
    organization,
    year,
    position,
    knownAt,
    titleLines: breakTitle(title, organization),
    profile,
    sections: [
      { unit: 'S01', level: 0, heading: title, runIn: false, paragraphs: [paragraphJson(basis)] },
      ...sections.map(({ unit, level, heading, runIn, paragraphs }) => ({ unit, level, heading, runIn, paragraphs: paragraphs.map(paragraphJson) })),
    ],
    dropped: [...dropped],
    annexes: annexes.map(annexJson),
  };
}

/** The same without the ids behind its figures, which of a large year are many: for whoever opens them one by one. */
export function withoutLineage({ sections, annexes, ...report }: ReportJson): ReportJson {
  const bare = <Figure extends { records: readonly string[] }>(figures: readonly Figure[]): Figure[] => figures.map((figure) => ({ ...figure, records: [] }));
  return {
    ...report,
    sections: sections.map((section) => ({ ...section, paragraphs: section.paragraphs.map(({ units }) => ({ units: units.map((unit) => ({ ...unit, figures: bare(unit.figures) })) })) })),
    annexes: annexes.map((annex) => ({ ...annex, indicators: annex.indicators.map((indicator) => ({ ...indicator, measures: bare(indicator.measures) })) })),
  };
}

function paragraphJson({ units }: ReportParagraph): { units: UnitJson[] } {
  return {
    units: units.map(({ unit, class: unitClass, spans, unclaimed = [] }) => ({
      unit,
      class: unitClass,
      text: textOf(spans),
      figures: spans.flatMap(({ figure }) => figure ? [figureJson(figure)] : []),
      spans: spansJson(spans),
      unclaimed,
    })),
  };
}

function spansJson(spans: readonly Span[]): SpanJson[] {
  let figures = 0;
  return spans.map(({ text, figure, records }) => ({ text, ...(figure && { figure: figures++ }), ...(records && { records }) }));
}

function figureJson({ measure, value, printed, records }: PrintedFigure): PrintedFigure {
  return { measure, value, printed, records: [...records] };
}
