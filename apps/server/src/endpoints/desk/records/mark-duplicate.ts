import { say } from '@app/catalogue';
import { MarkDuplicate } from '@app/ledger';
import { defineAmendment } from './define-amendment.js';
import { textSchema } from './shapes.js';

export default defineAmendment({
  under: 'duplicate',
  summary: say('标记为另一记录的重复', 'Mark as a duplicate of another record'),
  act: 'records.amend',
  says: { canonical: textSchema, reason: textSchema },
  command: MarkDuplicate,
});
