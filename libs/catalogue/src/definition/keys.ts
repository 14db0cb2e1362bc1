import type { Contribution } from './record-type.js';

/** One contribution a key, also where a list names a key twice. */
export function keysOf(keys: readonly string[]): Contribution[] {
  return [...new Set(keys)].map((key) => ({ key }));
}
