import type { PrintedFigure, ReportParagraph, ReportSection, ReportUnit, UnitClass } from '../model.js';

export function section(unit: string, level: 1 | 2, heading: string, paragraphs: readonly ReportParagraph[] = [], runIn = false): ReportSection {
  return { unit, level, runIn, heading, paragraphs };
}

export function paragraph(...units: readonly ReportUnit[]): ReportParagraph {
  return { units };
}

export function sentence(unit: string, unitClass: UnitClass, ...parts: readonly (string | PrintedFigure)[]): ReportUnit {
  const spans = parts.map((part) => typeof part === 'string' ? { text: part } : { text: part.printed, figure: part });
  return { unit, class: unitClass, spans };
}

/** A figure with as many invented records behind it as it counts. */
export function figure(measure: string, value: number, printed = String(value), records = value): PrintedFigure {
  const ids = Array.from({ length: records }, (_, index) => `${measure}-${String(index + 1).padStart(4, '0')}`);
  return { measure, value, printed, records: ids };
}
