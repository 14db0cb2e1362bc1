import { OidcSignIn } from '@app/access';
import { say } from '@app/catalogue';
import { defineEndpoint } from '../../endpoint.js';
import { setCookie } from '../../http/cookies.js';

export default defineEndpoint({
  method: 'get',
  path: '/session/oidc',
  tag: 'session',
  summary: say('到统一身份认证登录（转到认证方页面）', 'Sign in at the configured provider (redirects there)'),
  act: 'anybody',
  answer: { type: 'text/html', about: say('转向认证方', 'redirect to the provider') },
  status: 303,
  async run({ request, response, get }) {
    const { url, secret } = await get(OidcSignIn).start();
    setCookie(request, response, 'oidc', secret);
    return { status: 303, headers: { Location: url } };
  },
});
