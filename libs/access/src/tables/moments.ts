import { type Instant, instantOf } from '@app/calendar';
import type { Clock } from '@app/platform';

/** The clock's time as the database takes it. */
export function nowOf(clock: Clock): Date {
  return new Date(Number(clock.now() / 1000n));
}

export function later(from: Date, seconds: number): Date {
  return new Date(from.getTime() + seconds * 1000);
}

export function instantOfDate(date: Date): Instant {
  return instantOf(BigInt(date.getTime()) * 1000n);
}
