import type pg from 'pg';
import { decide, type KnownEvent, type LogState } from '../decide.js';
import type { AppendResult } from '../port.js';
import { type PreparedAppend, streamsOf } from '../prepare.js';
import { BEGIN, withClient } from './connections.js';
import { lockHead, moveHead } from './head.js';
import { safeInteger } from './rows.js';
import { sql } from './sql.js';

const lastRevisions = sql('last-revisions');
const insertEvents = sql('insert-events');

/** Many appends in one transaction; one result for each. When it throws, what became of them is known only by repeating them. */
export function writeBatch(pool: pg.Pool, appends: readonly PreparedAppend[]): Promise<AppendResult[]> {
  return withClient(pool, async (client) => {
    await client.query(BEGIN);
    const { results, accepted } = decide(appends, await stateFor(client, appends));
    const last = accepted.at(-1);
    if (last) {
      const column = <K extends keyof typeof last>(key: K): (typeof last)[K][] => accepted.map((event) => event[key]);
      await client.query({ name: 'duty-insert-events', text: insertEvents, values: [
        column('position'), column('id'), column('stream'), column('revision'), column('type'),
        column('data'), column('metadata'), column('arrival'), column('digest'),
      ] });
      await moveHead(client, last.position);
    }
    await client.query('COMMIT');
    return results;
  });
}

/** Locks the log's head and reads all that the batch has to know, each by one query that sees what was committed before. */
async function stateFor(client: pg.ClientBase, appends: readonly PreparedAppend[]): Promise<LogState> {
  const head = await lockHead(client);
  const ids = appends.flatMap(({ events }) => events.map(({ id }) => id));
  // Not prepared: a plan made while the table was small would be kept when it is not.
  const known = await client.query<Omit<KnownEvent, 'position'> & { id: string; position: string }>(
    `SELECT event_id AS id, stream, position, revision, encode(digest, 'hex') AS digest FROM duty_log.event WHERE event_id = ANY ($1::uuid[])`,
    [ids],
  );
  const streams = [...new Set(appends.flatMap(streamsOf))];
  const revisions = await client.query<{ stream: string; revision: number }>(lastRevisions, [streams]);
  return {
    head,
    known: new Map(known.rows.map(({ id, ...event }) => [id, { ...event, position: safeInteger(event.position) }])),
    revisions: new Map(revisions.rows.map(({ stream, revision }) => [stream, revision])),
  };
}
