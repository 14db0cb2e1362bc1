import { say } from '@app/catalogue';
import { OpenYear } from '@app/ledger';
import { CommandBus } from '@nestjs/cqrs';
import { z } from 'zod';
import { defineEndpoint } from '../../../endpoint.js';
import { entered, entrySaid } from '../records/say-entry.js';
import { dateSchema, enteredSchema, entryShape, placeSchema, textSchema } from '../records/shapes.js';

export default defineEndpoint({
  method: 'post',
  path: '/organizations/{organization}/years',
  tag: 'years',
  summary: say('开启年度台账', 'Open a reporting year'),
  act: 'records.enter',
  params: placeSchema,
  body: z.strictObject({ ...entryShape, occurredOn: dateSchema.optional(), year: z.int().min(1).max(9999), indicatorSet: textSchema, leader: textSchema }),
  answer: enteredSchema,
  status: 201,
  async run(call) {
    const { year, indicatorSet, leader, ...said } = call.body;
    const command = new OpenYear(call.actor, entrySaid(call, said, { year, indicatorSet, leader }));
    return entered(await call.get(CommandBus).execute(command), call.language);
  },
});
