import type pg from 'pg';
import { type AcceptedEvent, decide, type KnownEvent, type LogState } from '../decide.js';
import type { AppendResult } from '../port.js';
import { type PreparedAppend, streamsOf } from '../prepare.js';
import { BEGIN, withClient } from './connections.js';
import { lockHead, moveHead } from './head.js';
import { safeInteger } from './rows.js';
import { sql } from './sql.js';

const lastRevisions = sql('last-revisions');
const insertEvents = sql('insert-events');

/**
 * Many appends in one transaction; one result for each. When it throws, what became of them is known only by repeating them.
 * The pool's connections are pipelined: what need not wait for an answer is sent at once, and done in the order of sending,
 * so that a batch costs two round trips. After a statement that fails the database refuses the rest of the transaction.
 */
export function writeBatch(pool: pg.Pool, appends: readonly PreparedAppend[]): Promise<AppendResult[]> {
  return withClient(pool, async (client) => {
    const [, state] = await Promise.all([client.query(BEGIN), stateFor(client, appends)]);
    const { results, accepted } = decide(appends, state);
    await Promise.all([write(client, accepted), client.query('COMMIT')]);
    return results;
  });
}

async function write(client: pg.ClientBase, accepted: readonly AcceptedEvent[]): Promise<void> {
  const last = accepted.at(-1);
  if (!last) return;
  const column = <K extends keyof AcceptedEvent>(key: K): AcceptedEvent[K][] => accepted.map((event) => event[key]);
  await Promise.all([
    client.query({ name: 'duty-insert-events', text: insertEvents, values: [
      column('position'), column('id'), column('stream'), column('revision'), column('type'),
      column('data'), column('metadata'), column('arrival'), column('digest'),
    ] }),
    moveHead(client, last.position),
  ]);
}

/** Locks the log's head and reads all that the batch has to know, each by one query that sees what was committed before. */
async function stateFor(client: pg.ClientBase, appends: readonly PreparedAppend[]): Promise<LogState> {
  const ids = appends.flatMap(({ events }) => events.map(({ id }) => id));
  const streams = [...new Set(appends.flatMap(streamsOf))];
  const [head, known, revisions] = await Promise.all([
    lockHead(client),
    // Not prepared: a plan made while the table was small would be kept when it is not.
    client.query<Omit<KnownEvent, 'position'> & { id: string; position: string }>(
      `SELECT event_id AS id, stream, position, revision, encode(digest, 'hex') AS digest FROM duty_log.event WHERE event_id = ANY ($1::uuid[])`,
      [ids],
    ),
    client.query<{ stream: string; revision: number }>(lastRevisions, [streams]),
  ]);
  return {
    head,
    known: new Map(known.rows.map(({ id, ...event }) => [id, { ...event, position: safeInteger(event.position) }])),
    revisions: new Map(revisions.rows.map(({ stream, revision }) => [stream, revision])),
  };
}
