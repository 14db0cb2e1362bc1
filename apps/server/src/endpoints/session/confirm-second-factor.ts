import { SecondFactor, Sessions } from '@app/access';
import { say } from '@app/catalogue';
import { z } from 'zod';
import { defineEndpoint } from '../../endpoint.js';
import { sessionOf } from './session-schema.js';

export default defineEndpoint({
  method: 'post',
  path: '/session/second-factor/confirmation',
  tag: 'session',
  summary: say('用一次口令启用；恢复码只显示这一次', 'Turn it on with a code; the recovery codes are shown this once'),
  act: 'signedIn',
  repeatable: true,
  body: z.strictObject({ code: z.string().max(40) }),
  answer: z.object({ recoveryCodes: z.array(z.string()) }),
  async run({ body, request, get }) {
    const { account } = await sessionOf(request, get(Sessions));
    return { body: { recoveryCodes: await get(SecondFactor).confirm(account.id, body.code) } };
  },
});
