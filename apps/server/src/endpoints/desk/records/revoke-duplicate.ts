import { say } from '@app/catalogue';
import { RevokeDuplicate } from '@app/ledger';
import { CommandBus } from '@nestjs/cqrs';
import { z } from 'zod';
import { defineEndpoint } from '../../../endpoint.js';
import { entered, entrySaid } from './say-entry.js';
import { dateSchema, enteredSchema, entryShape, recordPlaceSchema, textSchema } from './shapes.js';

export default defineEndpoint({
  method: 'post',
  path: '/organizations/{organization}/records/{record}/duplicate-revocation',
  tag: 'records',
  summary: say('撤销重复标记', 'Revoke a duplicate mark'),
  act: 'records.amend',
  params: recordPlaceSchema,
  body: z.strictObject({ ...entryShape, occurredOn: dateSchema.optional(), reason: textSchema }),
  answer: enteredSchema,
  status: 201,
  async run(call) {
    const { reason, ...said } = call.body;
    const entry = entrySaid(call, said, { target: call.params.record, reason });
    return entered(await call.get(CommandBus).execute(new RevokeDuplicate(call.actor, entry)), call.language);
  },
});
