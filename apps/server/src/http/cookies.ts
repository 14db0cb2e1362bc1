import { parseCookie, type SerializeOptions, stringifySetCookie } from 'cookie';
import type { Request, Response } from 'express';

/** The cookies of the API. None can be read by a script; `oidc` alone is brought back from another site. */
const cookies = {
  /** Who has signed in; ends with the browser, or sooner on the server's side. */
  session: { path: '/', sameSite: 'strict' },
  /** A browser in which somebody has signed in before; lets nobody in. */
  device: { path: '/api/v1/session', sameSite: 'strict', maxAge: 400 * 86_400 },
  /** A sign-in under way at another provider. */
  oidc: { path: '/api/v1/session/oidc', sameSite: 'lax', maxAge: 600 },
} satisfies Record<string, SerializeOptions>;

export type CookieName = keyof typeof cookies;

export function readCookie(request: Request, name: CookieName): string | undefined {
  const value = parseCookie(request.get('Cookie') ?? '')[nameOf(request, name)];
  return value === '' ? undefined : value;
}

export function setCookie(request: Request, response: Response, name: CookieName, value: string): void {
  response.append('Set-Cookie', stringifySetCookie(nameOf(request, name), value, { ...cookies[name], httpOnly: true, secure: request.secure }));
}

export function clearCookie(request: Request, response: Response, name: CookieName): void {
  response.append('Set-Cookie', stringifySetCookie(nameOf(request, name), '', { ...cookies[name], httpOnly: true, secure: request.secure, maxAge: 0 }));
}

/** Under TLS the session's name has a prefix by which browsers keep other hosts of the domain from setting it. */
function nameOf(request: Request, name: CookieName): string {
  return request.secure && name === 'session' ? '__Host-duty_session' : `duty_${name}`;
}
