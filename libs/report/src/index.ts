export type { AnnexIndicator, AnnexInput, ReportAnnex } from './annex/annex.js';
export { composeReport } from './composition/compose-report.js';
export { DRAWN_TYPES } from './drawn-types.js';
export type {
  DroppedUnit, FigureLookup, PrintedFigure, ReportFigureInput, ReportInput, ReportModel, ReportParagraph, ReportRecord, ReportSection, ReportUnit, Span,
  StandingText, UnclaimedWord, UnitClass,
} from './model.js';
export { printCount, printRate } from './printing/count.js';
export { printDate } from './printing/date.js';
export { printMeasure } from './printing/measure.js';
export { breakTitle } from './printing/title.js';
export { writeDocx } from './docx/write-docx.js';
export type { HtmlOptions } from './html/options.js';
export { writeHtml } from './html/write-html.js';
export { type ReportJson, reportJson, withoutLineage } from './json/report-json.js';
export { writeText } from './text/write-text.js';
