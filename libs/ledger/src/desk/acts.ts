import type { ActName } from '@app/access';
import type { RecordType } from '@app/catalogue';

/** What the policy calls the making of an entry; where nothing else is said, an amendment amends and a record is entered. */
const ACTS: Readonly<Record<string, ActName>> = {
  RecordConfirmed: 'records.confirm',
  RecordReturned: 'records.confirm',
  CorrectionApproved: 'records.approve',
  CorrectionRefused: 'records.approve',
  EvidenceAttached: 'evidence.attach',
  EvidenceReplaced: 'evidence.attach',
  EvidenceVerified: 'evidence.verify',
  EvidenceRejected: 'evidence.verify',
  EvidencePackExported: 'evidence.pack',
  ContactErased: 'contacts.erase',
};

export function actOf(type: string, recordType: RecordType | undefined): ActName {
  return ACTS[type] ?? (recordType?.amendment ? 'records.amend' : 'records.enter');
}
