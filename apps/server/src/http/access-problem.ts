import { type AccessRefusal, AccessRefused } from '@app/access';
import { Problem } from './problem.js';

const statuses: Readonly<Record<AccessRefusal, number>> = {
  'sign-in-refused': 401, 'code-needed': 401,
  'own-account': 403, 'beyond-reach': 403,
  'person-unknown': 404, 'token-unknown': 404, 'grant-unknown': 404,
  'name-taken': 409, 'organization-taken': 409, 'accounts-exist': 409,
  'password-wrong': 422, 'password-unfit': 422, 'code-wrong': 422, 'name-unfit': 422, 'grant-unfit': 422, 'scopes-unfit': 422,
  'slow-down': 429,
  'provider-trouble': 503,
};

export function accessProblem(error: unknown): Problem | undefined {
  if (!(error instanceof AccessRefused)) return undefined;
  const { code, text, retryAfter } = error;
  return new Problem(statuses[code], code, text, [], retryAfter === undefined ? {} : { headers: { 'Retry-After': String(retryAfter) } });
}
