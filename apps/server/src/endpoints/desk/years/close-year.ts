import { say } from '@app/catalogue';
import { CloseYear } from '@app/ledger';
import { CommandBus } from '@nestjs/cqrs';
import { z } from 'zod';
import { defineEndpoint } from '../../../endpoint.js';
import { entered, entrySaid } from '../records/say-entry.js';
import { dateSchema, enteredSchema, entryShape, placeSchema } from '../records/shapes.js';

export default defineEndpoint({
  method: 'post',
  path: '/organizations/{organization}/years/{year}/closing',
  tag: 'years',
  summary: say('年度关账', 'Close a reporting year'),
  act: 'records.enter',
  params: placeSchema.extend({ year: z.coerce.number().int().min(1).max(9999) }),
  body: z.strictObject({ ...entryShape, occurredOn: dateSchema.optional() }),
  answer: enteredSchema,
  status: 201,
  async run(call) {
    const command = new CloseYear(call.actor, entrySaid(call, call.body, { year: call.params.year }));
    return entered(await call.get(CommandBus).execute(command), call.language);
  },
});
