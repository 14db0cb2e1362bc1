import { say } from '@app/catalogue';
import { ReturnRecord } from '@app/ledger';
import { defineAmendment } from './define-amendment.js';
import { textSchema } from './shapes.js';

export default defineAmendment({
  under: 'return',
  summary: say('退回录入人补正', 'Send back to the recorder'),
  act: 'records.confirm',
  says: { reason: textSchema },
  command: ReturnRecord,
});
