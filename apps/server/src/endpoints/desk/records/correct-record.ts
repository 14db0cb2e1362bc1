import { say } from '@app/catalogue';
import { CorrectRecord } from '@app/ledger';
import { CommandBus } from '@nestjs/cqrs';
import { z } from 'zod';
import { defineEndpoint } from '../../../endpoint.js';
import { patchSchema } from './patch-schema.js';
import { entered, entrySaid } from './say-entry.js';
import { dateSchema, enteredSchema, entryShape, recordPlaceSchema, textSchema } from './shapes.js';

export default defineEndpoint({
  method: 'post',
  path: '/organizations/{organization}/records/{record}/corrections',
  tag: 'records',
  summary: say('更正；old 须为现值，带 If-Match 则版次须未变（412）', 'Correct; `old` must be the value in force, and with If-Match nobody may have changed the record meanwhile (412)'),
  act: 'records.amend',
  params: recordPlaceSchema,
  body: z.strictObject({ ...entryShape, occurredOn: dateSchema.optional(), patch: patchSchema, reason: textSchema }),
  answer: enteredSchema,
  status: 201,
  async run(call) {
    const { patch, reason, ...said } = call.body;
    const entry = entrySaid(call, said, { target: call.params.record, patch, reason });
    return entered(await call.get(CommandBus).execute(new CorrectRecord(call.actor, entry)), call.language);
  },
});
