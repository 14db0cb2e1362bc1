/** The report as `…/report?format=json` gives it; the document of the API does not spell it out, since the endpoint answers in several formats. */
export interface ReportJson {
  organization: string;
  year: number;
  position: number;
  knownAt: string | null;
  titleLines: string[];
  profile: { addressee?: string; signer?: string; date?: string };
  sections: SectionJson[];
  dropped: DroppedUnit[];
  annexes: AnnexJson[];
}

export interface SectionJson {
  unit: string;
  level: 0 | 1 | 2;
  heading: string;
  runIn: boolean;
  paragraphs: { units: UnitJson[] }[];
}

export interface UnitJson {
  unit: string;
  /** c: a standing text, which the bureau may put in its own words. */
  class: 'a' | 'list' | 'b' | 'c' | 'd' | 'e' | 'h';
  text: string;
  figures: { measure: string; value: number | null; printed: string }[];
  spans: { text: string; figure?: number; records?: string[] }[];
  unclaimed: { word: string; records: string[] }[];
}

export interface DroppedUnit {
  unit: string;
  code: 'noRecord' | 'notApplicable' | 'partLeftOut';
  wording?: string;
  measures?: string[];
}

export interface AnnexJson {
  number: number;
  title: string;
  subtitle: string;
  remarks: string[];
  tables: {
    caption: string | null;
    columns: { label: string; width: number; align: 'left' | 'center' }[];
    rows: { kind: 'group' | 'line' | 'sum'; cells: { text: string; span?: number; indicator?: string }[] }[];
  }[];
}
