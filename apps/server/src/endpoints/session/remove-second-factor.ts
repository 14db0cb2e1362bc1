import { SecondFactor, Sessions } from '@app/access';
import { say } from '@app/catalogue';
import { z } from 'zod';
import { defineEndpoint } from '../../endpoint.js';
import { sessionOf } from './session-schema.js';

export default defineEndpoint({
  method: 'post',
  path: '/session/second-factor/removal',
  tag: 'session',
  summary: say('凭一次口令或恢复码停用', 'Turn it off with a code or a recovery code'),
  act: 'signedIn',
  repeatable: true,
  body: z.strictObject({ code: z.string().max(40) }),
  answer: z.undefined(),
  status: 204,
  async run({ body, request, get }) {
    const { account } = await sessionOf(request, get(Sessions));
    await get(SecondFactor).turnOff(account.id, body.code);
    return { status: 204 };
  },
});
