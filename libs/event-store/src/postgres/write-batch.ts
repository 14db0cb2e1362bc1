import { passing } from '@app/platform';
import type pg from 'pg';
import { type AcceptedEvent, decide, type KnownEvent, type LogState } from '../decide.js';
import type { AppendResult } from '../port.js';
import { type PreparedAppend, streamsOf } from '../prepare.js';
import { BEGIN, withClient } from './connections.js';
import { lockHead, moveHead } from './head.js';
import { safeInteger } from './rows.js';
import { sql } from './sql.js';
import type { SharedClient } from './shared-client.js';
import { writeSupposing } from './write-supposing.js';

const lastRevisions = sql('last-revisions');
const insertEvents = sql('insert-events');

/**
 * Many appends in one transaction; one result for each. When it throws, what became of them is known only by repeating them.
 * A batch that supposes wrongly, for the sake of one repeated or stale append in it, is done again with all its questions asked.
 */
export async function writeBatch(pool: pg.Pool, connection: SharedClient, appends: readonly PreparedAppend[]): Promise<AppendResult[]> {
  passing('append:before');
  const results = await writeSupposing(connection, appends) ?? await writeAsking(pool, appends);
  passing('append:after');
  return results;
}

/** Pipelined: what need not wait for an answer is sent at once, and done in the order of sending. */
function writeAsking(pool: pg.Pool, appends: readonly PreparedAppend[]): Promise<AppendResult[]> {
  return withClient(pool, async (client) => {
    const [, state] = await Promise.all([client.query(BEGIN), stateFor(client, appends)]);
    const { results, accepted } = decide(appends, state);
    passing('append:decided');
    await Promise.all([write(client, accepted), client.query('COMMIT')]);
    return results;
  });
}

/** What a batch has to know of the log, all of it as of after the lock on the head. */
async function stateFor(client: pg.ClientBase, appends: readonly PreparedAppend[]): Promise<LogState> {
  const [head, known, revisions] = await Promise.all([
    lockHead(client), knownOf(client, appends.flatMap(({ events }) => events.map(({ id }) => id))), revisionsOf(client, appends.flatMap(streamsOf)),
  ]);
  return { head, known, revisions };
}

async function write(client: pg.ClientBase, accepted: readonly AcceptedEvent[]): Promise<void> {
  const last = accepted.at(-1);
  if (!last) return;
  const column = <K extends keyof AcceptedEvent>(key: K): AcceptedEvent[K][] => accepted.map((event) => event[key]);
  await Promise.all([
    client.query(insertEvents, [
      column('position'), column('id'), column('stream'), column('revision'), column('type'),
      column('data'), column('metadata'), column('arrival'), column('digest'),
    ]),
    moveHead(client, last.position),
  ]);
}

async function knownOf(client: pg.ClientBase, ids: readonly string[]): Promise<LogState['known']> {
  // Not prepared: a plan made while the table was small would be kept when it is not.
  const { rows } = await client.query<Omit<KnownEvent, 'position'> & { id: string; position: string }>(
    `SELECT event_id AS id, stream, position, revision, encode(digest, 'hex') AS digest FROM duty_log.event WHERE event_id = ANY ($1::uuid[])`,
    [ids],
  );
  return new Map(rows.map(({ id, ...event }) => [id, { ...event, position: safeInteger(event.position) }]));
}

async function revisionsOf(client: pg.ClientBase, streams: readonly string[]): Promise<LogState['revisions']> {
  const { rows } = await client.query<{ stream: string; revision: number }>(lastRevisions, [[...new Set(streams)]]);
  return new Map(rows.map(({ stream, revision }) => [stream, revision]));
}
