import { yearOf } from '@app/calendar';
import type { Contribution } from './record-type.js';

/** One contribution a key, also where a list names a key twice. */
export function keysOf(keys: readonly string[]): Contribution[] {
  return [...new Set(keys)].map((key) => ({ key }));
}

/** Something that is due on a day, in the year of that day. */
export function dueOn(key: string, on: string): Contribution[] {
  return [{ key, on, year: yearOf(on) }];
}

/** Something done that settles what is due: in its own year and in the next, since it may come before what is due then. */
export function settledOn(key: string, on: string): Contribution[] {
  return [{ key, on, year: yearOf(on) }, { key, on, year: yearOf(on) + 1 }];
}
