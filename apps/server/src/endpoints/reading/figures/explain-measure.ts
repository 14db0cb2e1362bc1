import { type Catalogue, say } from '@app/catalogue';
import { explainedJson, Explanation } from '@app/inspection';
import { CATALOGUE } from '@app/ledger';
import { z } from 'zod';
import { defineEndpoint } from '../../../endpoint.js';
import { notFound } from '../../../http/problem-of.js';
import { daySchema, momentOf, momentShape } from '../asking/moment.js';
import { limitSchema } from '../asking/page.js';
import { yearParams } from '../asking/place.js';
import { explainedSchema } from './explained-schema.js';

export default defineEndpoint({
  method: 'get',
  path: '/organizations/{organization}/years/{year}/measures/{measure}',
  tag: 'figures',
  summary: say('一个数字由哪些记录构成，哪些不计、为什么', 'The records that make a figure, those that do not count, and why'),
  act: 'figures.read',
  params: yearParams.extend({ measure: z.string() }),
  query: z.strictObject({
    ...momentShape, on: daySchema.optional(),
    offset: z.coerce.number().int().min(0).default(0).meta({ description: 'How many records to pass over. Pages hold together under the same position and knownAt, which the answer names.' }),
    limit: limitSchema,
    which: z.enum(['counted', 'leftOut']).optional().meta({ description: 'Only those that count, or only those that do not.' }),
  }),
  answer: explainedSchema,
  async run({ get, params: { organization, year, measure }, query, language }) {
    if (!get<Catalogue>(CATALOGUE).measures.has(measure)) throw notFound();
    const moment = { ...momentOf(query), ...(query.on !== undefined && { on: query.on }) };
    const page = { offset: query.offset, limit: query.limit };
    const explained = await get(Explanation).page(measure, organization, year, moment, page, query.which);
    const json = explainedJson(explained, (text) => text[language]);
    const records = json.records.map((record, at) => ({ ...record, outline: explained.records[at]?.outline[language] ?? '' }));
    return { body: { ...json, ...explained, records, knownAt: query.knownAt ?? null, ...page } };
  },
});
