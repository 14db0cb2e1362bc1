import type { Text } from '@app/catalogue';

/** Why something to do with people and access was refused; stable, for programs. */
export type AccessRefusal =
  | 'sign-in-refused' | 'slow-down' | 'code-needed'
  | 'password-wrong' | 'password-unfit' | 'code-wrong' | 'name-unfit' | 'name-taken' | 'organization-taken' | 'grant-unfit' | 'scopes-unfit'
  | 'own-account' | 'beyond-reach' | 'person-unknown' | 'token-unknown' | 'grant-unknown' | 'accounts-exist' | 'provider-trouble';

/** Refused in words: what, and how to go on. Nothing was changed. */
export class AccessRefused extends Error {
  /** @param retryAfter seconds after which the same may be tried again */
  constructor(readonly code: AccessRefusal, readonly text: Text, readonly retryAfter?: number) {
    super(text.en);
  }
}
