import { say } from '@app/catalogue';
import { AnswerWarning } from '@app/ledger';
import { defineAmendment } from './define-amendment.js';
import { textSchema } from './shapes.js';

export default defineAmendment({
  under: 'answers',
  summary: say('答复随记录的提示', 'Answer a warning that travels with the record'),
  act: 'records.amend',
  says: { code: textSchema, answer: textSchema },
  command: AnswerWarning,
});
