import { type Catalogue, say } from '@app/catalogue';
import { CATALOGUE } from '@app/ledger';
import { z } from 'zod';
import { defineEndpoint } from '../../../endpoint.js';
import { notFound } from '../../../http/problem-of.js';
import { measureAnswer, measureSchema } from './measure-schema.js';

export default defineEndpoint({
  method: 'get',
  path: '/measures/{measure}',
  tag: 'figures',
  summary: say('一个度量的口径和来源类型', 'What a measure counts, and the types that feed it'),
  act: 'signedIn',
  params: z.object({ measure: z.string() }),
  answer: measureSchema.extend({ types: z.array(z.string()) }).meta({ id: 'Measure' }),
  run({ get, params, language }) {
    const catalogue = get<Catalogue>(CATALOGUE);
    const definition = catalogue.measures.get(params.measure);
    if (!definition) throw notFound();
    return Promise.resolve({ body: { ...measureAnswer(definition, language), types: catalogue.typesOf(definition.code) }, etag: `${catalogue.edition}-${language}` });
  },
});
