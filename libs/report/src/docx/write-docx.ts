import { Document, Packer } from 'docx';
import type { ReportModel } from '../model.js';
import { annexPages } from './annex-pages.js';
import { footers } from './footers.js';
import { MARGIN, PAGE } from './paper.js';
import { paragraphsOf } from './paragraphs.js';
import { figuresSha256, reportId } from './properties.js';
import { repackDocx } from './repack-docx.js';
import { styles } from './styles.js';

/** For a report on an empty ledger, which has no time of its own. */
const NO_TIME = '2000-01-01T00:00:00Z';

/**
 * The report as a Word file in the form of GB/T 9704-2012, plain paper without the red head. The same model gives the
 * same bytes: its only time is when the last event it knows of was recorded.
 */
export async function writeDocx(model: ReportModel): Promise<Uint8Array> {
  const document = new Document({
    title: model.title,
    creator: model.organization,
    lastModifiedBy: model.organization,
    customProperties: [
      { name: 'reportId', value: reportId(model) },
      { name: 'asOfPosition', value: String(model.position) },
      { name: 'figuresSha256', value: figuresSha256(model) },
    ],
    compatabilityModeVersion: 15,
    evenAndOddHeaderAndFooters: true,
    styles,
    sections: [{ properties: { page: { size: PAGE, margin: MARGIN } }, footers, children: [...paragraphsOf(model), ...model.annexes.flatMap(annexPages)] }],
  });
  return repackDocx(new Uint8Array(await Packer.toArrayBuffer(document)), coreTime(model.lastRecordedAt));
}

/** `dcterms:W3CDTF` in whole seconds and UTC, as word processors write it. */
function coreTime(instant: string | null): string {
  return instant === null ? NO_TIME : `${new Date(instant).toISOString().slice(0, 19)}Z`;
}
