import { say } from '@app/catalogue';
import { type AssessmentQuestion, comparisonJson, Comparisons, sameDayIn } from '@app/inspection';
import { z } from 'zod';
import { defineEndpoint } from '../../../endpoint.js';
import { dayOf, momentShape, onShape } from '../asking/moment.js';
import { yearParams, yearSchema } from '../asking/place.js';

const head = z.object({ year: z.int(), set: z.string(), on: z.string(), total: z.number() });
const side = z.object({
  value: z.union([z.number(), z.string()]).nullable(), target: z.number().nullable(), weight: z.number(), score: z.number().nullable(), applicable: z.boolean(),
}).nullable();

export default defineEndpoint({
  method: 'get',
  path: '/organizations/{organization}/years/{year}/compare',
  tag: 'figures',
  summary: say('与另一年度对比，或同一年度按两套指标分别计分', 'A year against another, or one year under two sets of indicators'),
  act: 'figures.read',
  params: yearParams,
  query: z.strictObject({ ...momentShape, ...onShape, with: yearSchema, set: z.string().optional(), withSet: z.string().optional() }),
  answer: z.object({
    organization: z.string(), from: head, to: head, total: z.number(),
    measures: z.array(z.object({ measure: z.string(), name: z.string(), unit: z.string(), from: z.number().nullable(), to: z.number().nullable(), change: z.number().nullable() })),
    indicators: z.array(z.object({ code: z.string(), name: z.string(), from: side, to: side, change: z.number().nullable() })),
  }).meta({ id: 'Comparison' }),
  async run({ get, params: { organization, year }, query, language }) {
    const { moment, on } = dayOf(query, get);
    const question = (of: number, set: string | undefined): AssessmentQuestion =>
      ({ organization, year: of, on: sameDayIn(of, on, year), moment, ...(set !== undefined && { set }) });
    const comparison = await get(Comparisons).between(question(query.with, query.withSet ?? query.set), question(year, query.set));
    return { body: comparisonJson(comparison, (text) => text[language]) };
  },
});
