import type { Assessment } from '@app/assessment';
import type { MeasureValue } from '@app/catalogue';

/** What goes with the report on pages of its own: 附件1 and so on. */
export interface ReportAnnex {
  /** From 1, in the order of the attachment note. */
  number: number;
  /** Its name, the same on its page and in the attachment note. */
  title: string;
  /** Below the title: whose it is, of which year and day, and by which set of indicators. */
  subtitle: string;
  tables: readonly AnnexTable[];
  /** What a reader must know, below the tables. */
  remarks: readonly string[];
  totals: AnnexTotals;
  /** What the rows of the tables are about. */
  indicators: readonly AnnexIndicator[];
}

/** A table as every writer sets it, texts and all. */
export interface AnnexTable {
  /** Above it, where it needs a name of its own. */
  caption: string | null;
  columns: readonly AnnexColumn[];
  rows: readonly AnnexRow[];
}

export interface AnnexColumn {
  label: string;
  /** Hundredths of the width of the text. */
  width: number;
  align: 'left' | 'center';
}

export interface AnnexRow {
  /** `group`: the name of the lines below it; `sum`: of the lines above it. */
  kind: 'group' | 'line' | 'sum';
  cells: readonly AnnexCell[];
}

export interface AnnexCell {
  text: string;
  /** Columns it takes; 1 when not said. */
  span?: number;
  /** Code of the indicator whose value it shows. */
  indicator?: string;
}

/** The set, the day looked at, the total and what it is made of. */
export type AnnexTotals = Pick<Assessment, 'set' | 'on' | 'total' | 'max' | 'scored' | 'base' | 'bonus' | 'malus' | 'veto'>;

/** An indicator, exact, with the measures it is made of. */
export interface AnnexIndicator {
  code: string;
  name: string;
  dimension: string;
  formula: string;
  unit: string;
  target: number | null;
  /** The date a deadline falls on. */
  due: string | null;
  value: number | string | null;
  numerator: number | null;
  denominator: number | null;
  weight: number;
  selfScore: number | null;
  /** Points the authority gave; null while it has given none. */
  authorityScore: number | null;
  applicable: boolean;
  /** What keeps it from full marks, or from being measured. */
  missing: readonly string[];
  measures: readonly AnnexMeasure[];
}

/** A measure of a formula, and the ids of the records that count in it. */
export interface AnnexMeasure extends MeasureValue {
  measure: string;
  records: readonly string[];
}

/** What the annex of indicators is made of, as of the moment of the report. */
export interface AnnexInput {
  assessment: Assessment;
  /** The set that the bureau goes by but nobody has published; null when there is none such. */
  unknownSet: string | null;
  /** Years whose holidays are not in the data. */
  yearsWithoutHolidays: readonly number[];
  /** Figures by the end of the day of the assessment, by measure, with the records behind them. */
  figures: Pick<ReadonlyMap<string, Omit<AnnexMeasure, 'measure'>>, 'get'>;
}
