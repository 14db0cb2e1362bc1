import argon2 from 'argon2';
import { readableSecret } from '../secrets.js';

/** Argon2id with 19 MiB, two passes, one lane: the first choice of the OWASP Password Storage Cheat Sheet. */
const COST = { type: argon2.argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** What an unknown name is checked against, so that it takes as long as a known one. */
let decoy: Promise<string> | undefined;

export function hashPassword(password: string): Promise<string> {
  return argon2.hash(comparable(password), COST);
}

/** Takes the same time whether there is a hash or not; without one the answer is no. */
export async function isPassword(hash: string | null | undefined, password: string): Promise<boolean> {
  decoy ??= hashPassword(readableSecret(4));
  const matches = await argon2.verify(hash ?? await decoy, comparable(password));
  return matches && typeof hash === 'string';
}

/** Two keyboards may send one character in two ways. */
function comparable(password: string): string {
  return password.normalize('NFKC');
}
