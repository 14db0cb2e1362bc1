import { type Instant, instantOf } from '@app/calendar';
import { type Catalogue, say, type Text } from '@app/catalogue';
import { isLate, type RecordState, type Standing, standingOf } from '@app/ledger';

/** A line of the ledger. Struck-out lines stay, with the reason. */
export interface LedgerLine {
  id: string;
  type: string;
  label: Text;
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
}

export function lineOf(state: RecordState, catalogue: Catalogue): LedgerLine {
  const { id, type, occurredOn, recordedAt, recordedBy, role, corrected, data, evidence, voided, duplicate } = state;
  const standing = standingOf(state);
  return {
    id, type, label: catalogue.types.get(type)?.label ?? say(type, type), occurredOn, recordedAt: instantOf(recordedAt), recordedBy, role,
    standing,
    reason: standing === 'void' ? voided : (duplicate?.reason ?? null),
    duplicateOf: duplicate?.of ?? null,
    corrected,
    late: isLate(occurredOn, recordedAt),
    data, evidence,
  };
}
