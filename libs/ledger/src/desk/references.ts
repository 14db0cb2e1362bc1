import { type Finding, finding, type RecordType } from '@app/catalogue';
import type { RecordLookup } from '../lookup.js';
import type { Entry } from '../record/entry.js';

/** A record may name another before that is recorded (`patrolId`, `issueId`), so one that is not there is only told of. */
export async function unknownReferences({ organization, data }: Entry, recordType: RecordType | undefined, lookup: RecordLookup): Promise<Finding[]> {
  const findings = await Promise.all((recordType?.references ?? []).map(async ({ field, to, by }) => {
    const value = data[field];
    if (typeof value !== 'string' || (await lookup.existing(organization, to, by, [value])).has(value)) return [];
    return [finding('notice', 'reference-unknown', `data.${field}`, `引用的记录“${value}”不在台账中`, `refers to a record that is not in the ledger: ${value}`)];
  }));
  return findings.flat();
}
