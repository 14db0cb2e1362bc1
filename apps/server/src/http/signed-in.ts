import { Injectable } from '@nestjs/common';
import { type Actor, Sessions, Tokens } from '@app/access';
import { say } from '@app/catalogue';
import type { Request } from 'express';
import type { Authenticator } from './authenticator.js';
import { readCookie } from './cookies.js';
import { refuseOtherSites, requireCsrfToken } from './own-page.js';
import { Problem } from './problem.js';

/** What a person may do whose password somebody else knows: see the session, end it, change the password. */
const BEFORE_CHANGE = /^\/api\/v1\/session(\/password)?\/?$/;

/** Callers are known by the session's cookie, or as a system by `Authorization: Bearer duty_…`. */
@Injectable()
export class SignedIn implements Authenticator {
  constructor(private readonly sessions: Sessions, private readonly tokens: Tokens) {}

  async actorOf(request: Request): Promise<Actor | undefined> {
    const bearer = /^Bearer +(\S+)$/i.exec(request.get('Authorization') ?? '')?.[1];
    if (bearer !== undefined) {
      const actor = await this.tokens.actorOf(bearer);
      if (!actor) throw new Problem(401, 'token-invalid', say('令牌无效、已过期或已撤销', 'the token is none, has expired or was revoked'), [], { headers: { 'WWW-Authenticate': 'Bearer error="invalid_token"' } });
      return actor;
    }
    refuseOtherSites(request);
    const secret = readCookie(request, 'session');
    const session = secret === undefined ? undefined : await this.sessions.find(secret);
    if (!session) return undefined; // whether somebody is needed says the endpoint
    if (!isSignIn(request)) requireCsrfToken(request, session.csrf);
    if (session.account.passwordDue && !BEFORE_CHANGE.test(request.path)) {
      throw new Problem(403, 'password-change-due', say('请先修改初始密码（PUT /api/v1/session/password）', 'change the first password first (PUT /api/v1/session/password)'));
    }
    return session.actor;
  }
}

/** Signing in anew needs no token of the session before: a browser may hold one without its page. */
function isSignIn({ method, path }: Request): boolean {
  return method === 'POST' && /^\/api\/v1\/session\/?$/.test(path);
}
