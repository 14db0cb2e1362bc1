import { say } from '@app/catalogue';
import { RevokeVoid } from '@app/ledger';
import { CommandBus } from '@nestjs/cqrs';
import { z } from 'zod';
import { defineEndpoint } from '../../../endpoint.js';
import { entered, entrySaid } from './say-entry.js';
import { dateSchema, enteredSchema, entryShape, recordPlaceSchema, textSchema } from './shapes.js';

export default defineEndpoint({
  method: 'post',
  path: '/organizations/{organization}/records/{record}/void-revocation',
  tag: 'records',
  summary: say('申请撤销作废，由他人批准', 'Ask to revoke a void; another person approves it'),
  act: 'records.amend',
  params: recordPlaceSchema,
  body: z.strictObject({ ...entryShape, occurredOn: dateSchema.optional(), reason: textSchema }),
  answer: enteredSchema,
  status: 201,
  async run(call) {
    const { reason, ...said } = call.body;
    const entry = entrySaid(call, said, { target: call.params.record, reason });
    return entered(await call.get(CommandBus).execute(new RevokeVoid(call.actor, entry)), call.language);
  },
});
