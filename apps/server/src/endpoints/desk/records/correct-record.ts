import { say } from '@app/catalogue';
import { CorrectRecord } from '@app/ledger';
import { defineAmendment } from './define-amendment.js';
import { patchSchema } from './patch-schema.js';
import { textSchema } from './shapes.js';

export default defineAmendment({
  under: 'corrections',
  summary: say('更正；old 须为现值，带 If-Match 则版次须未变（412）', 'Correct; `old` must be the value in force, and with If-Match nobody may have changed the record meanwhile (412)'),
  act: 'records.amend',
  says: { patch: patchSchema, reason: textSchema },
  command: CorrectRecord,
});
