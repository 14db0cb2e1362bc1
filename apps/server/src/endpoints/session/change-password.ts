import { LONGEST, Passwords, Sessions, SHORTEST } from '@app/access';
import { say } from '@app/catalogue';
import { z } from 'zod';
import { defineEndpoint } from '../../endpoint.js';
import { letIn } from './let-in.js';
import { sessionOf, sessionSchema } from './session-schema.js';

export default defineEndpoint({
  method: 'put',
  path: '/session/password',
  tag: 'session',
  summary: say('修改自己的密码；其他登录随即失效', 'Change one\'s password; all other sessions end'),
  act: 'signedIn',
  repeatable: true,
  body: z.strictObject({
    present: z.string().min(1).max(1000),
    next: z.string().max(1000).meta({ description: `${String(SHORTEST)} to ${String(LONGEST)} characters, not a common password` }),
  }),
  answer: sessionSchema,
  async run({ body, request, response, get }) {
    const { account } = await sessionOf(request, get(Sessions));
    return letIn(await get(Passwords).change(account.id, body.present, body.next), request, response, get(Sessions));
  },
});
