import { People } from '@app/access';
import { say } from '@app/catalogue';
import { z } from 'zod';
import { defineEndpoint } from '../../endpoint.js';
import { personSchema, placeSchema } from './person-schema.js';

export default defineEndpoint({
  method: 'get',
  path: '/organizations/{organization}/people',
  tag: 'people',
  summary: say('本单位及下属单位的人员和角色', 'People of an organisation and those below it, with their roles there'),
  act: 'people.read',
  params: placeSchema,
  answer: z.object({ people: z.array(personSchema) }),
  async run({ params, actor, get }) {
    return { body: { people: await get(People).list(actor, params.organization) } };
  },
});
