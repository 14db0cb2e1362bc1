import { createHash } from 'node:crypto';
import { v5 as uuidV5 } from 'uuid';
import type { ReportModel } from '../model.js';

/** Namespace of the reports' ids. */
const REPORTS = '2f0d4c0e-6d1b-5a57-9c3e-4b8c0a6f7d21';

/** The same for the same bureau, year and moment, whatever machine writes it. */
export function reportId({ organization, year, position, knownAt }: ReportModel): string {
  return uuidV5(JSON.stringify([organization, year, position, knownAt]), REPORTS);
}

/** SHA-256, in hex, of the canonical JSON (RFC 8785) of the printed figures, `[{measure, printed, value}]` in order of the text. */
export function figuresSha256({ basis, sections }: ReportModel): string {
  const units = [basis, ...sections.flatMap(({ paragraphs }) => paragraphs)].flatMap((paragraph) => paragraph.units);
  const figures = units.flatMap(({ spans }) => spans.flatMap(({ figure }) => figure ? [figure] : []));
  // Keys in order of their letters, and nothing nested: this is the canonical form.
  const printed = figures.map(({ measure, printed, value }) => ({ measure, printed, value }));
  return createHash('sha256').update(JSON.stringify(printed)).digest('hex');
}
