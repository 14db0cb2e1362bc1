import { say } from '@app/catalogue';
import { VoidRecord } from '@app/ledger';
import { defineAmendment } from './define-amendment.js';
import { textSchema } from './shapes.js';

export default defineAmendment({
  under: 'void',
  summary: say('申请作废，由他人批准', 'Ask for a void; another person approves it'),
  act: 'records.amend',
  says: { reason: textSchema },
  command: VoidRecord,
});
