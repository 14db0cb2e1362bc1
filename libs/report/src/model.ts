import type { EffectiveRecord, MeasureValue } from '@app/catalogue';
import type { AnnexInput, ReportAnnex } from './annex/annex.js';

/** A record that a report draws on, with where it stands in the log. */
export interface ReportRecord extends EffectiveRecord {
  /** Position of the record's first event: its place in the ledger. */
  recordNo: number;
}

/** A record by what a list says of it. */
export type NamedRecord = Pick<ReportRecord, 'id' | 'type' | 'occurredOn'>;

/** A figure with the ids of the records that count in it, in order of date. */
export interface ReportFigureInput extends MeasureValue {
  records: readonly string[];
}

/** Figures by measure. */
export type FigureLookup = Pick<ReadonlyMap<string, ReportFigureInput>, 'get'>;

/** Everything a report is made of, as of one moment. The model is a pure function of this. */
export interface ReportInput {
  organization: string;
  year: number;
  /** Log position and known time the input was read at. */
  position: number;
  knownAt: string | null;
  /** When the last event within those bounds was recorded; null for an empty ledger. The only time a document may carry. */
  lastRecordedAt: string | null;
  /** Packs with an effective record in the year, `common` always among them. */
  packs: readonly string[];
  figures: FigureLookup;
  /**
   * Effective records of the year (`occurredOn`, or the year a rule books them in), by type, ordered by date then recordNo;
   * of `DRAWN_TYPES` at least.
   */
  records: ReadonlyMap<string, readonly ReportRecord[]>;
  /** All effective records of the year, as a list of sources names them. */
  named: readonly NamedRecord[];
  /** Standing texts that the organisation revised, in the version that holds for the year, by unit. */
  narrative?: ReadonlyMap<string, StandingText>;
  /** Every effective InquiryReceived of the organisation whatever its year: an answer may close last year's inquiry. */
  inquiriesReceived: readonly ReportRecord[];
  /** What the organisation says of itself; left blank when unknown, never guessed. */
  profile: { addressee?: string; signer?: string; /** `YYYY-MM-DD` */ date?: string };
  /** The year's assessment, where the report is to have the annex of indicators. */
  annex?: AnnexInput;
}

/** A standing text as the organisation put it, and the record of that version. */
export interface StandingText {
  text: string;
  record: string;
}

/** a figure · list · b fact · c narrative · d problem · e plan · h heading: `1-reference-report.md` 1.2. */
export type UnitClass = 'a' | 'list' | 'b' | 'c' | 'd' | 'e' | 'h';

/** A figure in the text, and the records behind it. */
export interface PrintedFigure {
  measure: string;
  value: number | null;
  /** As it stands in the text, without its unit word: `1300多`, `100％`. */
  printed: string;
  records: readonly string[];
}

/** A piece of running text; a figure, when the piece is one. */
export interface Span {
  text: string;
  figure?: PrintedFigure;
  /** The records that words other than a figure are drawn from. */
  records?: readonly string[];
}

/** A word that would have claimed something of every record, and the records that do not bear it. */
export interface UnclaimedWord {
  word: string;
  records: readonly string[];
}

/** One sentence of the reference report (S01 …), as printed. */
export interface ReportUnit {
  unit: string;
  class: UnitClass;
  spans: readonly Span[];
  /** Words of the sentence that were not printed; absent where there are none. */
  unclaimed?: readonly UnclaimedWord[];
}

export interface ReportParagraph {
  units: readonly ReportUnit[];
}

/**
 * A heading with what stands under it. Level 1 is 一、 and level 2 is （一）. A run-in heading opens its first paragraph
 * instead of standing alone.
 */
export interface ReportSection {
  unit: string;
  level: 1 | 2;
  runIn: boolean;
  /** With its number: `一、工作开展情况`, `（一）…`. */
  heading: string;
  paragraphs: readonly ReportParagraph[];
}

export type DropCode = 'noRecord' | 'notApplicable' | 'partLeftOut';

export interface DroppedUnit {
  unit: string;
  why: string;
  code: DropCode;
  /** What it would have said, with gaps where figures and facts are missing; absent for what is recorded word for word. */
  wording?: string;
  /** The measures its figures would have come from. */
  measures?: readonly string[];
}

/** The report before it becomes a page or a Word file. */
export interface ReportModel {
  organization: string;
  year: number;
  position: number;
  knownAt: string | null;
  lastRecordedAt: string | null;
  /** S01, in one string; the writers break it by meaning. */
  title: string;
  /** S02: the paragraph between title and first section. */
  basis: ReportParagraph;
  sections: readonly ReportSection[];
  dropped: readonly DroppedUnit[];
  /** In the order of the attachment note; empty when it has none. */
  annexes: readonly ReportAnnex[];
  profile: ReportInput['profile'];
}
