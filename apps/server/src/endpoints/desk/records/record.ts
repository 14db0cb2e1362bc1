import { say } from '@app/catalogue';
import { RecordActivity } from '@app/ledger';
import { CommandBus } from '@nestjs/cqrs';
import { defineEndpoint } from '../../../endpoint.js';
import { recordBodySchema } from './record-body.js';
import { entered, entrySaid } from './say-entry.js';
import { enteredSchema, placeSchema } from './shapes.js';

export default defineEndpoint({
  method: 'post',
  path: '/organizations/{organization}/records',
  tag: 'records',
  summary: say('登记；与已有记录相似时先问（409 possible-duplicate），确认后再登记', 'Record; what resembles a record that is there is asked about first (409 possible-duplicate)'),
  act: 'records.enter',
  params: placeSchema,
  body: recordBodySchema,
  answer: enteredSchema,
  status: 201,
  async run(call) {
    const { type, data, ...said } = call.body;
    return entered(await call.get(CommandBus).execute(new RecordActivity(call.actor, type, entrySaid(call, said, data))), call.language);
  },
});
