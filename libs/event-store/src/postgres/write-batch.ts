import { passing } from '@app/platform';
import pg from 'pg';
import { type AcceptedEvent, decide, type Decision, type KnownEvent, type LogState } from '../decide.js';
import type { AppendResult } from '../port.js';
import { NO_STREAM } from '../port.js';
import { type PreparedAppend, streamsOf } from '../prepare.js';
import { BEGIN, withClient } from './connections.js';
import { lockHead, moveHead } from './head.js';
import { safeInteger } from './rows.js';
import { sql } from './sql.js';

const lastRevisions = sql('last-revisions');
const insertEvents = sql('insert-events');
const UNIQUE_VIOLATION = '23505';

/** Answers what a batch has to know of the log, all of it as of after the lock on the head. */
type Asking = (client: pg.ClientBase, appends: readonly PreparedAppend[]) => Promise<LogState>;

/**
 * Many appends in one transaction; one result for each. When it throws, what became of them is known only by repeating them.
 * At first nothing is asked that the log's own constraints will tell: almost every append is new, to a new stream. Should
 * any be anything else, the batch is done again with all its questions asked.
 */
export async function writeBatch(pool: pg.Pool, appends: readonly PreparedAppend[]): Promise<AppendResult[]> {
  const allNew = await writeAsking(pool, appends, asSupposed, ({ results }) => results.every(({ kind }) => kind === 'appended')).catch((error: unknown) => {
    if (error instanceof pg.DatabaseError && error.code === UNIQUE_VIOLATION) return undefined;
    throw error;
  });
  return allNew ?? await writeAsking(pool, appends, asItIs, () => true) ?? [];
}

/**
 * Undefined, and nothing written, when the decision does not satisfy. The pool's connections are pipelined: what need not
 * wait for an answer is sent at once, and done in the order of sending, so that a batch costs two round trips. After a
 * statement that fails the database refuses the rest of the transaction.
 */
function writeAsking(
  pool: pg.Pool, appends: readonly PreparedAppend[], ask: Asking, satisfies: (decision: Decision) => boolean,
): Promise<AppendResult[] | undefined> {
  return withClient(pool, async (client) => {
    passing('append:before');
    const [, state] = await Promise.all([client.query(BEGIN), ask(client, appends)]);
    const decision = decide(appends, state);
    if (!satisfies(decision)) {
      await client.query('ROLLBACK');
      return undefined;
    }
    passing('append:decided');
    await Promise.all([write(client, decision.accepted), client.query('COMMIT')]);
    passing('append:after');
    return decision.results;
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

/** Supposes that no id is known and no stream is there that should not be; a unique index refuses the insert otherwise. */
const asSupposed: Asking = async (client, appends) => {
  const started = new Set(appends.filter(({ expected }) => expected === NO_STREAM).map(({ stream }) => stream));
  const streams = appends.flatMap(streamsOf).filter((stream) => !started.has(stream));
  const [head, revisions] = await Promise.all([lockHead(client), revisionsOf(client, streams)]);
  return { head, known: new Map(), revisions };
};

const asItIs: Asking = async (client, appends) => {
  const [head, known, revisions] = await Promise.all([
    lockHead(client), knownOf(client, appends.flatMap(({ events }) => events.map(({ id }) => id))), revisionsOf(client, appends.flatMap(streamsOf)),
  ]);
  return { head, known, revisions };
};

async function knownOf(client: pg.ClientBase, ids: readonly string[]): Promise<LogState['known']> {
  // Not prepared: a plan made while the table was small would be kept when it is not.
  const { rows } = await client.query<Omit<KnownEvent, 'position'> & { id: string; position: string }>(
    `SELECT event_id AS id, stream, position, revision, encode(digest, 'hex') AS digest FROM duty_log.event WHERE event_id = ANY ($1::uuid[])`,
    [ids],
  );
  return new Map(rows.map(({ id, ...event }) => [id, { ...event, position: safeInteger(event.position) }]));
}

async function revisionsOf(client: pg.ClientBase, streams: readonly string[]): Promise<LogState['revisions']> {
  if (streams.length === 0) return new Map();
  const { rows } = await client.query<{ stream: string; revision: number }>(lastRevisions, [[...new Set(streams)]]);
  return new Map(rows.map(({ stream, revision }) => [stream, revision]));
}
