import { say } from '@app/catalogue';
import { RevokeVoid } from '@app/ledger';
import { defineAmendment } from './define-amendment.js';
import { textSchema } from './shapes.js';

export default defineAmendment({
  under: 'void-revocation',
  summary: say('申请撤销作废，由他人批准', 'Ask to revoke a void; another person approves it'),
  act: 'records.amend',
  says: { reason: textSchema },
  command: RevokeVoid,
});
