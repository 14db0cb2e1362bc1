import { say } from '@app/catalogue';
import { microsOf } from '@app/calendar';
import { Difference } from '@app/inspection';
import { z } from 'zod';
import { defineEndpoint } from '../../../endpoint.js';
import { Problem } from '../../../http/problem.js';
import { instantSchema } from '../asking/moment.js';
import { yearParams } from '../asking/place.js';

export default defineEndpoint({
  method: 'get',
  path: '/organizations/{organization}/years/{year}/difference',
  tag: 'figures',
  summary: say('两个时刻之间哪些数字变了，是哪些事件造成的', 'Which figures changed between two moments, and the events that did it'),
  act: 'figures.read',
  params: yearParams,
  query: z.strictObject({ from: instantSchema, to: instantSchema }),
  answer: z.object({
    from: z.string(), to: z.string(),
    changes: z.array(z.object({
      measure: z.string(), from: z.number().nullable(), to: z.number().nullable(),
      events: z.array(z.object({
        id: z.string(), type: z.string(), target: z.string().nullable(), recordedAt: z.string(), delta: z.number().nullable(), reason: z.string().nullable(),
      })),
    })),
  }).meta({ id: 'Difference' }),
  async run({ get, params: { organization, year }, query: { from, to } }) {
    if ((microsOf(from) ?? 0n) > (microsOf(to) ?? 0n)) {
      const text = say('from 不能晚于 to', 'from must not be later than to');
      throw new Problem(422, 'malformed', text, [{ pointer: 'query/from', code: 'order', text }]);
    }
    return { body: await get(Difference).between(organization, year, from, to) };
  },
});
