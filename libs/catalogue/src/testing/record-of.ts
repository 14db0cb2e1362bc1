import type { EffectiveRecord } from '../definition/record-type.js';

/** A record as a test needs it: its type and payload, the rest as usual unless said otherwise. */
export function recordOf(type: string, data: Record<string, unknown>, rest: Partial<EffectiveRecord> = {}): EffectiveRecord {
  return { id: 'R1', type, occurredOn: '2022-05-18', data, recordedBy: 'clerk01', role: 'clerk', evidence: [], ...rest };
}
