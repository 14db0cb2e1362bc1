import type { Micros } from '@app/calendar';

export interface Clock {
  now(): Micros;
}

/** The machine's clock, to the millisecond. */
export const systemClock: Clock = { now: () => BigInt(Date.now()) * 1000n };

/** Token under which Nest injects the clock. */
export const CLOCK = Symbol('Clock');
