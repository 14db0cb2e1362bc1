import { OidcSignIn, Sessions } from '@app/access';
import { say } from '@app/catalogue';
import { z } from 'zod';
import { defineEndpoint } from '../../endpoint.js';
import { clearCookie, readCookie } from '../../http/cookies.js';
import { letIn, originOf } from './let-in.js';

/** The first page is asked for by this page: after a redirect from another site the browser would hold the new cookie back. */
const ONWARD = '<!doctype html><meta charset="utf-8"><meta http-equiv="refresh" content="0;url=/"><title>履职台账</title>';

export default defineEndpoint({
  method: 'get',
  path: '/session/oidc/callback',
  tag: 'session',
  summary: say('从统一身份认证返回', 'Come back from the provider'),
  act: 'anybody',
  query: z.looseObject({ state: z.string().max(1000).optional() }),
  answer: { type: 'text/html', about: say('登录后进入首页', 'signed in, and on to the first page') },
  async run({ request, response, get }) {
    const query = request.originalUrl.slice(request.originalUrl.indexOf('?'));
    const signedIn = await get(OidcSignIn).finish(query, readCookie(request, 'oidc'), originOf(request));
    clearCookie(request, response, 'oidc');
    await letIn(signedIn, request, response, get(Sessions));
    return { type: 'text/html; charset=utf-8', body: ONWARD };
  },
});
