import { say } from '@app/catalogue';
import { RecordActivity } from '@app/ledger';
import { CommandBus } from '@nestjs/cqrs';
import { z } from 'zod';
import { defineEndpoint } from '../../../endpoint.js';
import { entered, entrySaid } from '../records/say-entry.js';
import { dateSchema, enteredSchema, entryShape, placeSchema, textSchema } from '../records/shapes.js';

export default defineEndpoint({
  method: 'post',
  path: '/organizations/{organization}/years/{year}/reopening',
  tag: 'years',
  summary: say('撤销关账', 'Reopen a closed year'),
  act: 'records.enter',
  params: placeSchema.extend({ year: z.coerce.number().int().min(1).max(9999) }),
  body: z.strictObject({ ...entryShape, occurredOn: dateSchema.optional(), reason: textSchema }),
  answer: enteredSchema,
  status: 201,
  async run(call) {
    const { reason, ...said } = call.body;
    const command = new RecordActivity(call.actor, 'ReportingYearReopened', entrySaid(call, said, { year: call.params.year, reason }));
    return entered(await call.get(CommandBus).execute(command), call.language);
  },
});
