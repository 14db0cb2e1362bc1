import type { JsonObject } from '@app/event-store';
import { type AttachedFile, NOTHING_SAID, type RecordState, type Review } from '@app/ledger';

/** The columns of a record_version row that say what the record is. */
export interface VersionColumns {
  record_id: string;
  type: string;
  occurred_on: string;
  recorded_at: string;
  standing: string;
  corrected: boolean;
  data: JsonObject;
  detail: VersionDetail;
}

/** What a record_version row keeps besides its payload. */
export interface VersionDetail {
  recordedBy: string;
  role: string;
  evidence: readonly string[];
  voided: string | null;
  duplicate: { of: string; reason: string } | null;
  /** With the kinds of evidence named at entry; both absent where no file was ever attached, which is the rule. */
  files?: readonly AttachedFile[];
  named?: readonly string[];
  /** Absent where nobody has said anything. */
  review?: Review;
}

export function detailOf({ recordedBy, role, evidence, voided, duplicate, files, named, review }: RecordState): VersionDetail {
  return { recordedBy, role, evidence, voided, duplicate, ...(files.length > 0 ? { files, named } : {}), ...(review === NOTHING_SAID ? {} : { review }) };
}

/** The record a row holds; of no organisation where the row names none. `pg` has parsed the json columns; `known_from` is the known time of its last event. */
export function stateOf(row: VersionColumns & { organization?: string; known_from: string }): RecordState {
  return {
    id: row.record_id,
    type: row.type,
    organization: row.organization ?? '',
    occurredOn: row.occurred_on,
    recordedAt: BigInt(row.recorded_at),
    knownAt: BigInt(row.known_from),
    corrected: row.corrected,
    data: row.data,
    files: [],
    named: row.detail.evidence,
    review: NOTHING_SAID,
    ...row.detail,
  };
}
