import { SignIn } from '@app/access';
import { say } from '@app/catalogue';
import { z } from 'zod';
import { defineEndpoint } from '../../endpoint.js';
import { clearCookie, readCookie } from '../../http/cookies.js';

export default defineEndpoint({
  method: 'delete',
  path: '/session',
  tag: 'session',
  summary: say('退出登录', 'Sign out'),
  act: 'signedIn',
  repeatable: true,
  answer: z.undefined(),
  status: 204,
  async run({ request, response, get }) {
    const secret = readCookie(request, 'session');
    if (secret !== undefined) await get(SignIn).signOut(secret);
    clearCookie(request, response, 'session');
    return { status: 204 };
  },
});
