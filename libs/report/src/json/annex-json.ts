import type { AnnexIndicator, AnnexTotals, ReportAnnex } from '../annex/annex.js';

/** An annex by what it says, without the look of its tables. */
export interface AnnexJson extends AnnexTotals {
  number: number;
  title: string;
  subtitle: string;
  remarks: readonly string[];
  indicators: readonly AnnexIndicator[];
}

export function annexJson({ number, title, subtitle, remarks, totals, indicators }: ReportAnnex): AnnexJson {
  return { number, title, subtitle, ...totals, remarks, indicators };
}
