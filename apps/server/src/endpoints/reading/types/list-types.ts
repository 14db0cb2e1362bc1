import { type Catalogue, say } from '@app/catalogue';
import { CATALOGUE } from '@app/ledger';
import { z } from 'zod';
import { defineEndpoint } from '../../../endpoint.js';
import { typeLine, typeLineSchema } from './type-schema.js';

export default defineEndpoint({
  method: 'get',
  path: '/types',
  tag: 'types',
  summary: say('可以登记的全部类型', 'All types of what can be recorded'),
  act: 'signedIn',
  answer: z.array(typeLineSchema),
  run({ get, language }) {
    const { types, edition } = get<Catalogue>(CATALOGUE);
    return Promise.resolve({ body: [...types.values()].map((recordType) => typeLine(recordType, language)), etag: `${edition}-${language}` });
  },
});
