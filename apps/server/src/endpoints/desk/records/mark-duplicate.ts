import { say } from '@app/catalogue';
import { MarkDuplicate } from '@app/ledger';
import { CommandBus } from '@nestjs/cqrs';
import { z } from 'zod';
import { defineEndpoint } from '../../../endpoint.js';
import { entered, entrySaid } from './say-entry.js';
import { dateSchema, enteredSchema, entryShape, recordPlaceSchema, textSchema } from './shapes.js';

export default defineEndpoint({
  method: 'post',
  path: '/organizations/{organization}/records/{record}/duplicate',
  tag: 'records',
  summary: say('标记为另一记录的重复', 'Mark as a duplicate of another record'),
  act: 'records.amend',
  params: recordPlaceSchema,
  body: z.strictObject({ ...entryShape, occurredOn: dateSchema.optional(), canonical: textSchema, reason: textSchema }),
  answer: enteredSchema,
  status: 201,
  async run(call) {
    const { canonical, reason, ...said } = call.body;
    const entry = entrySaid(call, said, { target: call.params.record, canonical, reason });
    return entered(await call.get(CommandBus).execute(new MarkDuplicate(call.actor, entry)), call.language);
  },
});
