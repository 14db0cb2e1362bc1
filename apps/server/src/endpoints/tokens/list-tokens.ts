import { Tokens } from '@app/access';
import { say } from '@app/catalogue';
import { z } from 'zod';
import { defineEndpoint } from '../../endpoint.js';
import { tokenSchema } from './token-schema.js';

export default defineEndpoint({
  method: 'get',
  path: '/tokens',
  tag: 'tokens',
  summary: say('自己的接口令牌', 'One\'s own API tokens'),
  act: 'signedIn',
  answer: z.object({ tokens: z.array(tokenSchema) }),
  async run({ actor, get }) {
    return { body: { tokens: await get(Tokens).list(actor.account) } };
  },
});
