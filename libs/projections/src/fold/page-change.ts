import type { BookedContribution } from '@app/catalogue';
import type { Micros } from '@app/calendar';
import type { JsonObject } from '@app/event-store';
import type { RecordState } from '@app/ledger';

/** For how long a row held: on the log's axis and on that of knowledge. */
export interface Span {
  fromPosition: number;
  /** Undefined while it still holds. */
  toPosition?: number;
  knownFrom: Micros;
  knownTo?: Micros;
}

export interface VersionRow extends Span {
  recordNo: number;
  organizationNo: number;
  state: RecordState;
  /** Reporting year. */
  year: number;
  cause: Cause;
  /** Whether it has the evidence its type asks for; null where the type asks for none. */
  evidenced: boolean | null;
}

/** A set of indicators that was published. */
export interface IndicatorSetRow {
  name: string;
  version: string;
  document: JsonObject;
  publishedBy: string;
  position: number;
  knownFrom: Micros;
}

/** The event that brought a version about. */
export interface Cause {
  /** Its id at the source. */
  id: string;
  type: string;
  reason: string | null;
}

export interface ContributionRow extends Span, BookedContribution {
  recordNo: number;
  organizationNo: number;
}

/** An end put to rows that earlier pages opened. */
export interface Closing {
  recordNo: number;
  toPosition: number;
  knownTo: Micros;
}

/** What one page of the log does to the read tables. */
export interface PageChange {
  organizations: { no: number; name: string }[];
  indicatorSets: IndicatorSetRow[];
  openedVersions: VersionRow[];
  closedVersions: Closing[];
  openedContributions: ContributionRow[];
  closedContributions: (Closing & BookedContribution)[];
}

/** A record as it stands before a page, as the tables hold it. */
export interface KnownRecord {
  recordNo: number;
  organizationNo: number;
  state: RecordState;
}
