import { type Origin, Sessions, type SignedIn, type StartedSession } from '@app/access';
import type { Request, Response } from 'express';
import type { Reply } from '../../endpoint.js';
import { readCookie, setCookie } from '../../http/cookies.js';
import { sessionBody } from './session-schema.js';

export function originOf(request: Request): Origin {
  return { address: request.ip ?? '', device: readCookie(request, 'device'), session: readCookie(request, 'session') };
}

/** Gives the browser its cookies, and answers the session that has begun. */
export async function letIn(started: StartedSession & Partial<SignedIn>, request: Request, response: Response, sessions: Sessions): Promise<Reply> {
  const session = await sessions.find(started.secret);
  if (!session) throw new Error('a session ended as it began');
  setCookie(request, response, 'session', started.secret);
  if (started.device !== undefined) setCookie(request, response, 'device', started.device);
  return { body: sessionBody(session) };
}
