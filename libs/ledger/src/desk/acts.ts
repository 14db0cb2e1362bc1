import type { ActName } from '@app/access';
import type { RecordType } from '@app/catalogue';

/** What the policy calls the making of an entry; where nothing else is said, an amendment amends and a record is entered. */
const ACTS: Readonly<Record<string, ActName>> = {};

export function actOf(type: string, recordType: RecordType | undefined): ActName {
  return ACTS[type] ?? (recordType?.amendment ? 'records.amend' : 'records.enter');
}
