import type { Actor } from '@app/access';
import type { Request } from 'express';

/** Finds out who calls. */
export interface Authenticator {
  /**
   * Undefined for a caller who has not signed in.
   * @throws Problem 401 for a sign that is none, or has ended; 403 for an unsafe call without the token that shows it comes from our own page
   */
  actorOf(request: Request): Promise<Actor | undefined>;
}

export const AUTHENTICATOR = Symbol('Authenticator');
