import { setTimeout as sleep } from 'node:timers/promises';
import { type AllStreamSubscription, END, type EventStoreDBClient, streamNameFilter } from '@eventstore/db-client';
import type { Bell } from '../bell.js';
import type { StreamNames } from './stream-names.js';

const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 5000;

/**
 * Rings whenever the server tells that our streams have grown, and whenever a subscription begins, since word may have been
 * missed before. A subscription that is dropped, as the server does with a slow listener, is begun anew; the client does
 * not do that by itself. Which events they were is not listened to: whoever is rung reads the log from where it stopped.
 */
export async function listen(client: EventStoreDBClient, names: StreamNames, bell: Bell, signal: AbortSignal): Promise<void> {
  for (let pause = FIRST_PAUSE_MS; !signal.aborted; pause = Math.min(2 * pause, LONGEST_PAUSE_MS)) {
    const subscription = client.subscribeToAll({ fromPosition: END, filter: streamNameFilter({ prefixes: [names.prefix] }) });
    if (await untilDropped(subscription, bell, signal)) pause = FIRST_PAUSE_MS;
    await sleep(pause, undefined, { signal }).catch(() => undefined); // ends early at the abort
  }
}

/** True when the subscription had begun before it ended. */
function untilDropped(subscription: AllStreamSubscription, bell: Bell, signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    let begun = false;
    const leave = (): void => { void subscription.unsubscribe().catch(() => undefined).then(end); };
    const end = (): void => {
      signal.removeEventListener('abort', leave);
      resolve(begun);
    };
    subscription.on('confirmation', () => {
      begun = true;
      bell.ring();
    });
    subscription.on('data', () => { bell.ring(); });
    subscription.on('error', end);
    subscription.on('end', end);
    subscription.on('close', end);
    signal.addEventListener('abort', leave);
    if (signal.aborted) leave();
  });
}
