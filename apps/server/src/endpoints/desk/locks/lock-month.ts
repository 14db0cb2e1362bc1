import { say } from '@app/catalogue';
import { RecordActivity } from '@app/ledger';
import { CommandBus } from '@nestjs/cqrs';
import { z } from 'zod';
import { defineEndpoint } from '../../../endpoint.js';
import { entered, entrySaid } from '../records/say-entry.js';
import { dateSchema, enteredSchema, entryShape, placeSchema } from '../records/shapes.js';
import { monthSchema } from './month-schema.js';

export default defineEndpoint({
  method: 'post',
  path: '/organizations/{organization}/locks',
  tag: 'years',
  summary: say('锁定一个月；不锁定的，次月 10 日后自动视为锁定', 'Lock a month; one that nobody locks counts as locked after day 10 of the next'),
  act: 'records.enter',
  params: placeSchema,
  body: z.strictObject({ ...entryShape, occurredOn: dateSchema.optional(), period: monthSchema }),
  answer: enteredSchema,
  status: 201,
  async run(call) {
    const { period, ...said } = call.body;
    return entered(await call.get(CommandBus).execute(new RecordActivity(call.actor, 'PeriodLocked', entrySaid(call, said, { period }))), call.language);
  },
});
