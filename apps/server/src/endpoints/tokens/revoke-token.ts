import { Tokens } from '@app/access';
import { say } from '@app/catalogue';
import { z } from 'zod';
import { defineEndpoint } from '../../endpoint.js';

export default defineEndpoint({
  method: 'delete',
  path: '/tokens/{token}',
  tag: 'tokens',
  summary: say('撤销自己的令牌，立即生效', 'Revoke one of one\'s tokens, at once'),
  act: 'signedIn',
  params: z.object({ token: z.uuid() }),
  answer: z.undefined(),
  status: 204,
  async run({ params, actor, get }) {
    await get(Tokens).revoke(actor, actor.account, params.token);
    return { status: 204 };
  },
});
