import { say } from '@app/catalogue';
import { RefuseRequest } from '@app/ledger';
import { CommandBus } from '@nestjs/cqrs';
import { z } from 'zod';
import { defineEndpoint } from '../../../endpoint.js';
import { entered, entrySaid } from '../records/say-entry.js';
import { enteredSchema, entryShape, recordPlaceSchema, textSchema } from '../records/shapes.js';

export default defineEndpoint({
  method: 'post',
  path: '/organizations/{organization}/records/{record}/requests/{request}/refusal',
  tag: 'requests',
  summary: say('驳回更正申请', 'Refuse what was asked for'),
  act: 'records.approve',
  params: recordPlaceSchema.extend({ request: textSchema.meta({ description: '申请编号 Id of the request' }) }),
  body: z.strictObject({ ...entryShape, reason: textSchema }),
  answer: enteredSchema,
  status: 201,
  async run(call) {
    const { reason, ...said } = call.body;
    const entry = entrySaid(call, said, { target: call.params.record, request: call.params.request, reason });
    return entered(await call.get(CommandBus).execute(new RefuseRequest(call.actor, entry)), call.language);
  },
});
