import { once } from 'node:events';
import { EventStoreDBClient } from '@eventstore/db-client';
import { clientAddressOf, firstNodeOf } from './addresses.js';
import { inTime } from './patience.js';
import { addressProblem, connectionProblem } from './problems.js';

const CONNECT_MS = 10_000;

let open: { url: string; client: EventStoreDBClient; users: number } | undefined;

/**
 * The process's client of a server, and how to give it back; the last to do so ends it. One a process: two would share,
 * and spoil, one table of appends under way. Makes no connection yet.
 * @throws ConfigurationError for an address it cannot use; Error for a second address.
 */
export function openClient(url: string): { client: EventStoreDBClient; close: () => Promise<void> } {
  if (open && open.url !== url) throw new Error('this process is connected to another KurrentDB already');
  const mine = (open ??= { url, client: clientOf(url), users: 0 });
  mine.users += 1;
  let closed = false;
  const close = async (): Promise<void> => {
    if (closed) return;
    closed = true;
    mine.users -= 1;
    if (mine.users > 0) return;
    open = undefined;
    await mine.client.dispose(); // else the process does not end
  };
  return { client: mine.client, close };
}

/** Sees that the server answers and lets us read. @throws ConfigurationError when it does not. */
export async function checkServer(client: EventStoreDBClient, url: string): Promise<void> {
  const problem = await problemReading(client, true);
  if (problem !== undefined) throw connectionProblem(await reasonBehind(problem, url), url);
}

async function problemReading(client: EventStoreDBClient, requiresLeader: boolean): Promise<unknown> {
  const reading = once(client.readAll({ maxCount: 1, requiresLeader }).resume(), 'end');
  return inTime(reading, CONNECT_MS).then(() => undefined, (error: unknown) => error);
}

/** When no node of a cluster could be asked for the leader, the client keeps the reason to itself: the first node is asked again. */
async function reasonBehind(problem: unknown, url: string): Promise<unknown> {
  if (!(problem instanceof Error && problem.message.startsWith('Failed to discover'))) return problem;
  const client = clientOf(firstNodeOf(url));
  try {
    return await problemReading(client, false) ?? problem;
  } finally {
    await client.dispose();
  }
}

function clientOf(url: string): EventStoreDBClient {
  try {
    return EventStoreDBClient.connectionString(clientAddressOf(url));
  } catch (error) {
    throw addressProblem(error, url);
  }
}
