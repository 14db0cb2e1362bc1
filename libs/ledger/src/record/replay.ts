import { type Entry } from './entry.js';
import { amendRecord, beginRecord, type RecordState } from './record-state.js';

/** The record that its entries make, in the order of its stream; undefined for no entries. */
export function replay(entries: readonly Entry[]): RecordState | undefined {
  const [first, ...amendments] = entries;
  return first && amendments.reduce(amendRecord, beginRecord(first));
}
