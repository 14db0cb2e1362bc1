import { type AnnexJson, annexJson } from './annex-json.js';
import type { DroppedUnit, PrintedFigure, ReportModel, ReportParagraph, UnitClass } from '../model.js';
import { textOf } from '../text/paper-lines.js';

export interface ReportJson {
  organization: string;
  year: number;
  position: number;
  knownAt: string | null;
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
  paragraphs: readonly { units: readonly UnitJson[] }[];
}

export interface UnitJson {
  unit: string;
  class: UnitClass;
  text: string;
  figures: readonly PrintedFigure[];
}

/** The report with the lineage of its figures, as `duty report --format json` prints it. */
export function reportJson(model: ReportModel): ReportJson {
  const { organization, year, position, knownAt, title, basis, sections, dropped, annexes } = model;
  return {
    organization,
    year,
    position,
    knownAt,
    sections: [
      { unit: 'S01', level: 0, heading: title, paragraphs: [paragraphJson(basis)] },
      ...sections.map(({ unit, level, heading, paragraphs }) => ({ unit, level, heading, paragraphs: paragraphs.map(paragraphJson) })),
    ],
    dropped: dropped.map(({ unit, why }) => ({ unit, why })),
    annexes: annexes.map(annexJson),
  };
}

function paragraphJson({ units }: ReportParagraph): { units: UnitJson[] } {
  return {
    units: units.map(({ unit, class: unitClass, spans }) => ({
      unit,
      class: unitClass,
      text: textOf(spans),
      figures: spans.flatMap(({ figure }) => figure ? [figureJson(figure)] : []),
    })),
  };
}

function figureJson({ measure, value, printed, records }: PrintedFigure): PrintedFigure {
  return { measure, value, printed, records: [...records] };
}
