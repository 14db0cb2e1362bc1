import { Sessions, SignIn } from '@app/access';
import { say } from '@app/catalogue';
import { z } from 'zod';
import { defineEndpoint } from '../../endpoint.js';
import { letIn, originOf } from './let-in.js';
import { sessionSchema } from './session-schema.js';

export default defineEndpoint({
  method: 'post',
  path: '/session',
  tag: 'session',
  summary: say('用用户名和密码登录', 'Sign in by name and password'),
  act: 'anybody',
  repeatable: true,
  body: z.strictObject({
    name: z.string().min(1).max(100),
    password: z.string().min(1).max(1000),
    code: z.string().max(40).optional().meta({ description: 'of the authenticator app, or a recovery code' }),
  }),
  answer: sessionSchema,
  async run({ body, request, response, get }) {
    return letIn(await get(SignIn).signIn(body, originOf(request)), request, response, get(Sessions));
  },
});
