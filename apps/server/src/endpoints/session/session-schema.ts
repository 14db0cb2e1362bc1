import type { Session, Sessions } from '@app/access';
import { roleLabels, say, sectionLabels } from '@app/catalogue';
import type { Request } from 'express';
import { z } from 'zod';
import { readCookie } from '../../http/cookies.js';
import { Problem } from '../../http/problem.js';

export const grantSchema = z.object({
  role: z.enum(Object.keys(roleLabels) as [keyof typeof roleLabels]),
  organization: z.string().meta({ description: '*: the whole installation' }),
  section: z.enum(Object.keys(sectionLabels) as [keyof typeof sectionLabels]).optional(),
  from: z.iso.datetime({ offset: true }).optional(),
  until: z.iso.datetime({ offset: true }).optional().meta({ description: 'not included' }),
});

export const sessionSchema = z.object({
  account: z.uuid(),
  name: z.string(),
  displayName: z.string(),
  language: z.enum(['zh', 'en']),
  organization: z.string(),
  grants: z.array(grantSchema),
  passwordChangeDue: z.boolean().meta({ description: 'nothing else may be done before the password is changed' }),
  secondFactor: z.boolean(),
  csrf: z.string().meta({ description: 'to be sent as header X-CSRF-Token with every request that writes' }),
  endsAt: z.string(),
}).meta({ id: 'Session' });

export function sessionBody({ account, actor, csrf, endsAt }: Session): z.infer<typeof sessionSchema> {
  const { id, passwordDue, ...person } = account;
  return { account: id, ...person, passwordChangeDue: passwordDue, grants: [...actor.grants], csrf, endsAt };
}

/** The session behind the request's cookie. @throws Problem 403 for a system with a token, which has none */
export async function sessionOf(request: Request, sessions: Sessions): Promise<Session> {
  const secret = readCookie(request, 'session');
  const session = secret === undefined ? undefined : await sessions.find(secret);
  if (!session) throw new Problem(403, 'session-needed', say('这项操作须由本人登录后进行，令牌不能代替', 'a person has to sign in for this; a token will not do'));
  return session;
}
