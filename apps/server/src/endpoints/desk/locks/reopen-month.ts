import { say } from '@app/catalogue';
import { RecordActivity } from '@app/ledger';
import { CommandBus } from '@nestjs/cqrs';
import { z } from 'zod';
import { defineEndpoint } from '../../../endpoint.js';
import { entered, entrySaid } from '../records/say-entry.js';
import { dateSchema, enteredSchema, entryShape, placeSchema, textSchema } from '../records/shapes.js';
import { monthSchema } from './month-schema.js';

export default defineEndpoint({
  method: 'post',
  path: '/organizations/{organization}/locks/{period}/reopening',
  tag: 'years',
  summary: say('解锁一个月，直到再次锁定', 'Reopen a month, until it is locked again'),
  act: 'records.enter',
  params: placeSchema.extend({ period: monthSchema }),
  body: z.strictObject({ ...entryShape, occurredOn: dateSchema.optional(), reason: textSchema }),
  answer: enteredSchema,
  status: 201,
  async run(call) {
    const { reason, ...said } = call.body;
    const entry = entrySaid(call, said, { period: call.params.period, reason });
    return entered(await call.get(CommandBus).execute(new RecordActivity(call.actor, 'PeriodReopened', entry)), call.language);
  },
});
