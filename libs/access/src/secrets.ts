import { createHash, createHmac, randomBytes, randomInt } from 'node:crypto';

/** 256 random bits, for whoever is to be known again: a session, a device, a token. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of a secret. It is random and long, so a plain digest does. */
export function digestOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}

/** Follows from a session's secret, and tells nothing of it: what a page of ours can send and a foreign page cannot. */
export function csrfOf(session: string): string {
  return createHmac('sha256', session).update('csrf').digest('base64url');
}

/** Letters and digits that are not taken for one another. */
const READABLE = 'abcdefghjkmnpqrstuvwxyz23456789';

/** Groups of four for people to copy, as `k7dm-3xqa`; close to 20 bits a group. */
export function readableSecret(groups: number): string {
  const group = (): string => Array.from({ length: 4 }, () => READABLE[randomInt(READABLE.length)]).join('');
  return Array.from({ length: groups }, group).join('-');
}
