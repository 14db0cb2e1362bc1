import { People } from '@app/access';
import { say } from '@app/catalogue';
import { z } from 'zod';
import { defineEndpoint } from '../../endpoint.js';
import { personPlaceSchema, personSchema } from './person-schema.js';

export default defineEndpoint({
  method: 'delete',
  path: '/organizations/{organization}/people/{person}/grants/{grant}',
  tag: 'people',
  summary: say('撤销角色，立即生效', 'Revoke a role, at once'),
  act: 'people.manage',
  params: personPlaceSchema.extend({ grant: z.uuid() }),
  answer: personSchema,
  async run({ params, actor, get }) {
    return { body: await get(People).revoke(actor, params.organization, params.person, params.grant) };
  },
});
