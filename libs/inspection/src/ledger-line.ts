import { type Instant, instantOf } from '@app/calendar';
import { type Catalogue, isEvidenced, outlineOf, say, type Text } from '@app/catalogue';
import { isLate, type RecordState, type Standing, standingOf } from '@app/ledger';

/** A line of the ledger. Struck-out lines stay, with the reason. */
export interface LedgerLine {
  id: string;
  type: string;
  label: Text;
  /** What it says, in a line. */
  outline: Text;
  occurredOn: string;
  recordedAt: Instant;
  recordedBy: string;
  role: string;
  standing: Standing;
  /** Why it is struck out; null for a live record. */
  reason: string | null;
  duplicateOf: string | null;
  corrected: boolean;
  late: boolean;
  data: Record<string, unknown>;
  evidence: readonly string[];
  /** With the evidence that its type asks for; null where it asks for none. */
  evidenced: boolean | null;
  confirmedBy: string | null;
  /** Sent back to its recorder. */
  returned: boolean;
  /** Changes of it that wait for a second person. */
  requested: number;
}

export function lineOf(state: RecordState, catalogue: Catalogue): LedgerLine {
  const { id, type, occurredOn, recordedAt, recordedBy, role, corrected, data, evidence, voided, duplicate, review } = state;
  const standing = standingOf(state);
  const recordType = catalogue.types.get(type);
  return {
    id, type, label: recordType?.label ?? say(type, type), outline: recordType ? outlineOf(recordType, data) : say('', ''), occurredOn, recordedAt: instantOf(recordedAt), recordedBy, role,
    standing,
    reason: standing === 'void' ? voided : (duplicate?.reason ?? null),
    duplicateOf: duplicate?.of ?? null,
    corrected,
    late: isLate(occurredOn, recordedAt),
    data, evidence,
    evidenced: isEvidenced(state, recordType),
    confirmedBy: review.confirmedBy, returned: review.returned !== null, requested: review.requests.length,
  };
}
