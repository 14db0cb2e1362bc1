import type { AnnexIndicator, AnnexTable, AnnexTotals, ReportAnnex } from '../annex/annex.js';

/** An annex by what it says, and its tables as they stand on paper. */
export interface AnnexJson extends AnnexTotals {
  number: number;
  title: string;
  subtitle: string;
  remarks: readonly string[];
  indicators: readonly AnnexIndicator[];
  tables: readonly AnnexTable[];
}

export function annexJson({ number, title, subtitle, remarks, totals, indicators, tables }: ReportAnnex): AnnexJson {
  return { number, title, subtitle, ...totals, remarks, indicators, tables };
}
