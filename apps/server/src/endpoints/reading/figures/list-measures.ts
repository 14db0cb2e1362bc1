import { type Catalogue, say } from '@app/catalogue';
import { CATALOGUE } from '@app/ledger';
import { z } from 'zod';
import { defineEndpoint } from '../../../endpoint.js';
import { measureAnswer, measureSchema } from './measure-schema.js';

export default defineEndpoint({
  method: 'get',
  path: '/measures',
  tag: 'figures',
  summary: say('全部度量的口径', 'What every measure counts'),
  act: 'signedIn',
  answer: z.array(measureSchema),
  run({ get, language }) {
    const { measures, edition } = get<Catalogue>(CATALOGUE);
    return Promise.resolve({ body: [...measures.values()].map((definition) => measureAnswer(definition, language)), etag: `${edition}-${language}` });
  },
});
