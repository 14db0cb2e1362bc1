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

/** What came in under a number. Bureaus begin their numbers anew each year: the year it came in belongs to it. */
export function numbered(number: string, cameIn: string): string {
  return numberOf(number, yearOf(cameIn));
}

/** Something done that settles what is due under a key: in its own year and in as many after it, since it may come before it is due. */
export function settledOn(key: string, on: string, ahead = 1): Contribution[] {
  return upTo(ahead).map((later) => ({ key, on, year: yearOf(on) + later }));
}

/**
 * Something done that settles what came in under a number. It does not say when that came in, so it stands for what did
 * in its own year and `span` years before, in every year in which that may be due: `span` years after it came in at most.
 */
export function settledNumber(number: string, on: string, span = 1): Contribution[] {
  const year = yearOf(on);
  return upTo(span).flatMap((back) => upTo(span - back).map((ahead) => ({ key: numberOf(number, year - back), on, year: year + ahead })));
}

function numberOf(number: string, year: number): string {
  return `${number}|${String(year)}`;
}

/** 0, 1 … up to and including a number. */
function upTo(last: number): number[] {
  return Array.from({ length: last + 1 }, (_, index) => index);
}
