import { say } from '@app/catalogue';
import { RevokeDuplicate } from '@app/ledger';
import { defineAmendment } from './define-amendment.js';
import { textSchema } from './shapes.js';

export default defineAmendment({
  under: 'duplicate-revocation',
  summary: say('撤销重复标记', 'Revoke a duplicate mark'),
  act: 'records.amend',
  says: { reason: textSchema },
  command: RevokeDuplicate,
});
