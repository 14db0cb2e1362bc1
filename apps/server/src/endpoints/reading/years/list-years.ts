import { say } from '@app/catalogue';
import { LedgerPages } from '@app/inspection';
import { z } from 'zod';
import { defineEndpoint } from '../../../endpoint.js';
import { placeParams } from '../asking/place.js';

export default defineEndpoint({
  method: 'get',
  path: '/organizations/{organization}/years',
  tag: 'years',
  summary: say('各年度：是否开启、关账，有多少记录', 'The reporting years: open or closed, and how many records each holds'),
  act: 'records.read',
  params: placeParams,
  answer: z.array(z.object({
    year: z.int(), standing: z.enum(['unopened', 'open', 'closed']), live: z.int(), void: z.int(), duplicate: z.int(), late: z.int(),
  }).meta({ id: 'LedgerYear' })),
  async run({ get, params }) {
    return { body: await get(LedgerPages).years(params.organization) };
  },
});
