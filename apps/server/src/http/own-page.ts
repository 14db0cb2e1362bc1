import { timingSafeEqual } from 'node:crypto';
import { say } from '@app/catalogue';
import type { Request } from 'express';
import { Problem } from './problem.js';

const SAFE: readonly string[] = ['GET', 'HEAD', 'OPTIONS'];

/**
 * A browser sends its cookies along with whatever another site makes it send. So an unsafe request says by what page it was
 * made: every browser of today does, and other programs say nothing.
 * @throws Problem 403 when that page is another site's
 */
export function refuseOtherSites(request: Request): void {
  if (SAFE.includes(request.method)) return;
  const site = request.get('Sec-Fetch-Site');
  const origin = request.get('Origin');
  if (site !== undefined ? site !== 'same-origin' && site !== 'none' : origin !== undefined && hostOf(origin) !== request.get('Host')) throw forged();
}

/** And it bears a token that only our own page could read. @throws Problem 403 when it does not */
export function requireCsrfToken(request: Request, expected: string): void {
  if (SAFE.includes(request.method)) return;
  const sent = Buffer.from(request.get('X-CSRF-Token') ?? '');
  const right = Buffer.from(expected);
  if (sent.length !== right.length || !timingSafeEqual(sent, right)) throw forged();
}

/** `null` is the origin of what has none, such as a sandboxed frame. */
function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}

function forged(): Problem {
  return new Problem(403, 'forged-request', say(
    '请求不是由本系统页面发出的；请把 GET /api/v1/session 所给的 csrf 放进 X-CSRF-Token 请求头',
    'the request does not come from a page of this system; send the csrf that GET /api/v1/session answers as header X-CSRF-Token',
  ));
}
