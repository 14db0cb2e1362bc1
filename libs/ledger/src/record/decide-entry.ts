import { type Catalogue, type Finding, finding } from '@app/catalogue';
import { decideAmendment } from './decide-amendment.js';
import { checkEntry, decideRecord, type YearStanding } from './decide-record.js';
import { type Entry, textAt } from './entry.js';
import type { MonthStanding } from './month-lock.js';
import type { RecordState } from './record-state.js';

/** What stands around an entry when it arrives. */
export interface Surroundings {
  /** The record an amendment speaks of. */
  target?: RecordState | undefined;
  /** Type of the entry of the target's id that is no record, as a void. */
  targetIsEntry?: string | undefined;
  canonical?: RecordState | undefined;
  /** How the year of the record concerned stands. */
  year: YearStanding;
  /** How the months concerned stand; open where nothing is said. */
  month?: MonthStanding | undefined;
}

/** All that is to be said about an entry whose envelope is sound. The desk and the import both decide here. */
export function decideEntry(entry: Entry, { types }: Catalogue, { target, targetIsEntry, canonical, year, month = { locked: false } }: Surroundings): Finding[] {
  const recordType = types.get(entry.type);
  if (!recordType?.amendment) return decideRecord(entry, recordType, year, month);
  const own = checkEntry(entry, recordType);
  if (own.some(({ weight }) => weight === 'always')) return own;
  if (!target && targetIsEntry !== undefined) {
    const id = textAt(entry.data, 'target');
    return [...own, finding('always', 'target-not-a-record', 'data.target', `${id} 是 ${targetIsEntry}，不是记录`, `${id} is a ${targetIsEntry}, not a record`)];
  }
  return [...own, ...decideAmendment(entry, { target, targetType: target && types.get(target.type), canonical, year, locked: month.locked })];
}
