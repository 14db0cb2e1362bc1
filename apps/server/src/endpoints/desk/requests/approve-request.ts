import { say } from '@app/catalogue';
import { ApproveRequest } from '@app/ledger';
import { CommandBus } from '@nestjs/cqrs';
import { z } from 'zod';
import { defineEndpoint } from '../../../endpoint.js';
import { entered, entrySaid } from '../records/say-entry.js';
import { enteredSchema, entryShape, recordPlaceSchema, textSchema } from '../records/shapes.js';

export default defineEndpoint({
  method: 'post',
  path: '/organizations/{organization}/records/{record}/requests/{request}/approval',
  tag: 'requests',
  summary: say('批准更正申请，即时生效', 'Approve: what was asked for takes effect'),
  act: 'records.approve',
  params: recordPlaceSchema.extend({ request: textSchema.meta({ description: '申请编号 Id of the request' }) }),
  body: z.strictObject({ ...entryShape, note: textSchema.optional() }),
  answer: enteredSchema,
  status: 201,
  async run(call) {
    const { note, ...said } = call.body;
    const entry = entrySaid(call, said, { target: call.params.record, request: call.params.request, note });
    return entered(await call.get(CommandBus).execute(new ApproveRequest(call.actor, entry)), call.language);
  },
});
