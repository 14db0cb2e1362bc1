import { say } from '@app/catalogue';
import { AnswerWarning } from '@app/ledger';
import { CommandBus } from '@nestjs/cqrs';
import { z } from 'zod';
import { defineEndpoint } from '../../../endpoint.js';
import { entered, entrySaid } from './say-entry.js';
import { dateSchema, enteredSchema, entryShape, recordPlaceSchema, textSchema } from './shapes.js';

export default defineEndpoint({
  method: 'post',
  path: '/organizations/{organization}/records/{record}/answers',
  tag: 'records',
  summary: say('答复随记录的提示', 'Answer a warning that travels with the record'),
  act: 'records.amend',
  params: recordPlaceSchema,
  body: z.strictObject({ ...entryShape, occurredOn: dateSchema.optional(), code: textSchema, answer: textSchema }),
  answer: enteredSchema,
  status: 201,
  async run(call) {
    const { code, answer, ...said } = call.body;
    const entry = entrySaid(call, said, { target: call.params.record, code, answer });
    return entered(await call.get(CommandBus).execute(new AnswerWarning(call.actor, entry)), call.language);
  },
});
