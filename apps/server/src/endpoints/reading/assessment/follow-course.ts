import { say } from '@app/catalogue';
import { Course, courseJson } from '@app/inspection';
import { z } from 'zod';
import { defineEndpoint } from '../../../endpoint.js';
import { dayOf, momentShape, onShape } from '../asking/moment.js';
import { yearParams } from '../asking/place.js';

export default defineEndpoint({
  method: 'get',
  path: '/organizations/{organization}/years/{year}/course',
  tag: 'indicators',
  summary: say('考核指标逐月的变化', 'How the indicators went, month by month'),
  act: 'figures.read',
  params: yearParams,
  query: z.strictObject({ ...momentShape, ...onShape, set: z.string().optional() }),
  answer: z.array(z.object({
    on: z.string().meta({ description: 'The end of a month, or the day looked at.' }), total: z.number(),
    indicators: z.record(z.string(), z.object({ value: z.number().nullable(), score: z.number().nullable() })),
  }).meta({ id: 'CoursePoint' })),
  async run({ get, params, query }) {
    return { body: courseJson(await get(Course).follow({ ...params, ...dayOf(query, get), ...(query.set !== undefined && { set: query.set }) })) };
  },
});
