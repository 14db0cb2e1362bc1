import { say } from '@app/catalogue';
import { assessmentJson, AssessmentReader, SuppositionFaulty } from '@app/inspection';
import { z } from 'zod';
import { defineEndpoint } from '../../../endpoint.js';
import { Problem } from '../../../http/problem.js';
import { dayOf, daySchema } from '../asking/moment.js';
import { yearParams } from '../asking/place.js';
import { assessmentSchema } from './indicator-schema.js';

const MOST_TIMES = 100;

const supposition = z.strictObject({
  type: z.string(), occurredOn: daySchema, times: z.int().min(1).max(MOST_TIMES).default(1),
  data: z.record(z.string(), z.unknown()).optional().meta({ description: 'What matters of it; the rest is filled in.' }),
});

export default defineEndpoint({
  method: 'post',
  path: '/organizations/{organization}/years/{year}/simulation',
  tag: 'indicators',
  summary: say('假如再做这些，得分会怎样：只计算，不写入', 'What the assessment would be if more were done: only worked out, nothing is written'),
  act: 'figures.read',
  params: yearParams,
  repeatable: true,
  body: z.strictObject({ on: daySchema.optional(), set: z.string().optional(), records: z.array(supposition).min(1).max(20) }).meta({ id: 'Simulation' }),
  answer: z.object({ present: assessmentSchema, supposed: assessmentSchema }).meta({ id: 'Simulated' }),
  async run({ get, params, body: { set, records, on }, language }) {
    const question = { ...params, ...dayOf({ on }, get), ...(set !== undefined && { set }) };
    const reader = get(AssessmentReader);
    try {
      const supposed = await reader.read({ ...question, supposed: records.map(({ data, ...rest }) => ({ ...rest, ...(data && { data }) })) });
      const [present, then] = [await reader.read(question), supposed].map((one) => assessmentJson(one, (text) => text[language]));
      return { body: { present, supposed: then } };
    } catch (error) {
      if (!(error instanceof SuppositionFaulty)) throw error;
      const faults = error.findings.map(({ code, field, text }) => ({ pointer: `/records/${String(error.index)}/${field.replaceAll('.', '/')}`, code, text }));
      throw new Problem(422, 'malformed', say('设想的记录不能登记', 'what was supposed could not be recorded'), faults);
    }
  },
});
