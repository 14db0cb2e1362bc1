import { say } from '@app/catalogue';
import { Desk } from '@app/ledger';
import { z } from 'zod';
import { defineEndpoint } from '../../../endpoint.js';
import { recordBodySchema } from './record-body.js';
import { entrySaid } from './say-entry.js';
import { alikeJson, alikeSchema, findingSchema, findingsIn, placeSchema } from './shapes.js';

export default defineEndpoint({
  method: 'post',
  path: '/organizations/{organization}/records/check',
  tag: 'records',
  summary: say('试登记：只检查，不写入', 'Try an entry: only check, write nothing'),
  act: 'records.enter',
  params: placeSchema,
  repeatable: true,
  body: recordBodySchema,
  answer: z.object({ refusals: z.array(findingSchema), warnings: z.array(findingSchema), alike: z.array(alikeSchema) }).meta({ id: 'Checked' }),
  async run(call) {
    const { type, data, ...said } = call.body;
    const { refusals, warnings, alike } = await call.get(Desk).check(call.actor, type, entrySaid(call, said, data));
    return { body: { refusals: findingsIn(call.language, refusals), warnings: findingsIn(call.language, warnings), alike: alike.map(alikeJson) } };
  },
});
