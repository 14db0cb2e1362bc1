import { say } from '@app/catalogue';
import { Figures } from '@app/inspection';
import { z } from 'zod';
import { defineEndpoint } from '../../../endpoint.js';
import { daySchema, momentOf, momentShape } from '../asking/moment.js';
import { momentAnswer } from '../asking/moment-schema.js';
import { yearParams } from '../asking/place.js';

export default defineEndpoint({
  method: 'get',
  path: '/organizations/{organization}/years/{year}/measures',
  tag: 'figures',
  summary: say('一个年度的全部度量', 'All measures of a year'),
  act: 'figures.read',
  params: yearParams,
  query: z.strictObject({ ...momentShape, on: daySchema.optional().meta({ description: 'Only what happened, or was due, by the end of this day.' }) }),
  answer: z.object({
    organization: z.string(), year: z.int(), ...momentAnswer,
    measures: z.record(z.string(), z.number().nullable()).meta({ description: 'By code; null: not applicable.' }),
  }).meta({ id: 'Measures' }),
  async run({ get, params, query }) {
    return { body: await get(Figures).measures(params.organization, params.year, { ...momentOf(query), ...(query.on !== undefined && { on: query.on }) }) };
  },
});
