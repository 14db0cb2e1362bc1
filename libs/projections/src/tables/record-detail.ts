import type { JsonObject } from '@app/event-store';
import { type RecordState, standingOf } from '@app/ledger';

/** The columns of a record_version row that say what the record is. */
export interface VersionColumns {
  record_id: string;
  type: string;
  occurred_on: string;
  recorded_at: string;
  standing: string;
  corrected: boolean;
  data: string | JsonObject;
  detail: string | VersionDetail;
}

/** What a record_version row keeps besides its payload. */
export interface VersionDetail {
  recordedBy: string;
  role: string;
  evidence: readonly string[];
  voided: string | null;
  duplicate: { of: string; reason: string } | null;
}

export function columnsOf(state: RecordState): VersionColumns & { data: string; detail: string } {
  const { recordedBy, role, evidence, corrected, voided, duplicate } = state;
  const detail: VersionDetail = { recordedBy, role, evidence, voided, duplicate };
  return {
    record_id: state.id,
    type: state.type,
    occurred_on: state.occurredOn,
    recorded_at: String(state.recordedAt),
    standing: standingOf(state),
    corrected,
    data: JSON.stringify(state.data),
    detail: JSON.stringify(detail),
  };
}

/** The record a row holds. `pg` has parsed the json columns; `known_from` is the known time of its last event. */
export function stateOf(row: VersionColumns & { organization: string; known_from: string }): RecordState {
  return {
    id: row.record_id,
    type: row.type,
    organization: row.organization,
    occurredOn: row.occurred_on,
    recordedAt: BigInt(row.recorded_at),
    knownAt: BigInt(row.known_from),
    corrected: row.corrected,
    data: row.data as JsonObject,
    ...(row.detail as VersionDetail),
  };
}
