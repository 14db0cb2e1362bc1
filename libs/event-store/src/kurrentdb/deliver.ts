import { type EventData, NO_STREAM as SERVER_NO_STREAM, type EventStoreDBClient, WrongExpectedVersionError } from '@eventstore/db-client';
import { NO_STREAM } from '../port.js';
import { type Patience, repeatedly } from './patience.js';

const APPENDS_A_WINDOW = 256;

/** One append to one stream, as the server takes it. */
export interface Delivery {
  /** Name as the server knows it. */
  stream: string;
  expected: number;
  events: EventData[];
}

/** `stale`: somebody who does not go through the ledger has written to the stream. */
export type Delivered = { kind: 'written' } | { kind: 'stale'; actual: number };

/**
 * Brings appends to the server, one outcome for each, in order: the client sends all of them down one connection, on which
 * the server takes them one after another. A stream comes once in a window, so that none is sent before the one it rests on
 * is known to be there. Rejects when the server cannot be brought to answer; then nobody knows which of them were written.
 */
export async function deliver(client: EventStoreDBClient, deliveries: readonly Delivery[], patience: Patience, signal: AbortSignal): Promise<Delivered[]> {
  const outcomes: Delivered[] = [];
  for (const [first, ...others] of windowsOf(deliveries)) {
    // The first one alone: should the client begin a connection with it, it would be overtaken by those behind.
    if (first) outcomes.push(await deliverOne(client, first, patience, signal));
    const settled = await Promise.allSettled(others.map((delivery) => deliverOne(client, delivery, patience, signal)));
    for (const one of settled) {
      if (one.status === 'rejected') throw one.reason;
      outcomes.push(one.value);
    }
  }
  return outcomes;
}

/** Always with the ids and the exact revision of the first time: only so does the server know a repetition after a restart. */
async function deliverOne(client: EventStoreDBClient, { stream, expected, events }: Delivery, patience: Patience, signal: AbortSignal): Promise<Delivered> {
  const expectedRevision = expected === NO_STREAM ? SERVER_NO_STREAM : BigInt(expected);
  try {
    await repeatedly(() => client.appendToStream(stream, events, { expectedRevision }), patience, signal);
    return { kind: 'written' };
  } catch (error) {
    if (!(error instanceof WrongExpectedVersionError)) throw error;
    return { kind: 'stale', actual: typeof error.actualVersion === 'bigint' ? Number(error.actualVersion) : NO_STREAM };
  }
}

/** Runs of appends in which no stream comes twice. */
export function windowsOf(deliveries: readonly Delivery[]): Delivery[][] {
  const windows: Delivery[][] = [];
  let streams = new Set<string>();
  for (const delivery of deliveries) {
    const window = windows.at(-1);
    if (window && window.length < APPENDS_A_WINDOW && !streams.has(delivery.stream)) {
      window.push(delivery);
    } else {
      windows.push([delivery]);
      streams = new Set();
    }
    streams.add(delivery.stream);
  }
  return windows;
}
