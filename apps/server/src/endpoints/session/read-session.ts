import { Sessions } from '@app/access';
import { say } from '@app/catalogue';
import { defineEndpoint } from '../../endpoint.js';
import { sessionBody, sessionOf, sessionSchema } from './session-schema.js';

export default defineEndpoint({
  method: 'get',
  path: '/session',
  tag: 'session',
  summary: say('当前登录的人、角色和防伪造令牌', 'Who has signed in, with roles and the token against forged requests'),
  act: 'signedIn',
  answer: sessionSchema,
  async run({ request, get }) {
    return { body: sessionBody(await sessionOf(request, get(Sessions))) };
  },
});
