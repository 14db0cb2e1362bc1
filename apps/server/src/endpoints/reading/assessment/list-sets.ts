import { say } from '@app/catalogue';
import { IndicatorSets, setLineJson } from '@app/inspection';
import { z } from 'zod';
import { defineEndpoint } from '../../../endpoint.js';
import { boundsNow } from './bounds-now.js';

export default defineEndpoint({
  method: 'get',
  path: '/indicator-sets',
  tag: 'indicators',
  summary: say('已有的指标体系', 'The sets of indicators there are'),
  act: 'signedIn',
  answer: z.array(z.object({
    name: z.string(), version: z.string(), title: z.string(), source: z.string(), validFrom: z.string(), validTo: z.string().nullable(), indicators: z.int(),
    published: z.object({ by: z.string(), at: z.string() }).nullable().meta({ description: "null: the product's own." }),
  }).meta({ id: 'IndicatorSetLine' })),
  async run({ get, language }) {
    const known = await get(IndicatorSets).list(await boundsNow(get));
    return { body: known.map((one) => setLineJson(one, (text) => text[language])) };
  },
});
