import { Organizations } from '@app/access';
import { say } from '@app/catalogue';
import { z } from 'zod';
import { defineEndpoint } from '../../endpoint.js';
import { organizationSchema } from './organization-schema.js';

export default defineEndpoint({
  method: 'get',
  path: '/organizations',
  tag: 'organizations',
  summary: say('自己的角色所及的单位', 'The organisations that one\'s roles reach'),
  act: 'signedIn',
  answer: z.object({ organizations: z.array(organizationSchema) }),
  async run({ actor, get }) {
    return { body: { organizations: await get(Organizations).reachedBy(actor) } };
  },
});
