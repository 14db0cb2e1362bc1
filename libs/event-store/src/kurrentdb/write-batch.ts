import type pg from 'pg';
import { decide } from '../decide.js';
import type { AppendResult, RestoreResult, StoredEvent } from '../port.js';
import { type PreparedAppend, type PreparedEvent, streamsOf } from '../prepare.js';
import { BEGIN, withClient } from '../postgres/connections.js';
import { decideRestore, rowsToRestore } from '../restore.js';
import { deliver, type Delivered, type Delivery } from './deliver.js';
import { toServer } from './envelope.js';
import { type KurrentLog, rowOf } from './log.js';

/**
 * Nothing on the server spans streams, so those who write take turns, whatever process they live in: what was decided on
 * still holds when it is written. The lock goes with the connection, and with the server's patience for a frozen process.
 * @returns the database's clock, in microseconds since 1970: one clock for all who write
 */
export async function takeTurn(client: pg.ClientBase): Promise<bigint> {
  const [, , { rows: [clock] }] = await Promise.all([
    client.query(BEGIN),
    client.query(`SELECT pg_advisory_xact_lock(hashtext('duty-ledger'), hashtext('kurrentdb'))`),
    client.query<{ now: string }>('SELECT (extract(epoch FROM clock_timestamp()) * 1000000)::bigint AS now'),
  ]);
  return BigInt(clock?.now ?? 0);
}

/** Many appends in one turn; one result for each. When it throws, what became of them is known only by repeating them. */
export function writeBatch(log: KurrentLog, appends: readonly PreparedAppend[]): Promise<AppendResult[]> {
  const { numbering } = log;
  return withClient(log.settings.pool, async (client) => {
    const now = await takeTurn(client);
    const head = await numbering.catchUp();
    const ids = appends.flatMap(({ events }) => events.map(({ id }) => id));
    const [known, revisions] = await Promise.all([numbering.known(ids), numbering.revisions(appends.flatMap(streamsOf))]);
    const { results } = decide(appends, { head, known, revisions });

    const accepted = appends.filter((_, index) => results[index]?.kind === 'appended');
    const outcomes = await send(log, accepted.map(({ stream, expected, events }) => ({ stream, expected, events, appendedAt: now })));
    await numbering.catchUp();
    const placed = await numbering.known(accepted.flatMap(({ events }) => events.map(({ id }) => id)));
    await client.query('COMMIT');

    const settled = new Map(accepted.map((append, index) => [append, outcomes[index]]));
    return results.map((result, index) => finalResult(result, appends[index], settled, placed));
  });
}

/** What was decided, put right by what the server said and where the numbering found it. */
function finalResult(
  result: AppendResult, append: PreparedAppend | undefined, settled: ReadonlyMap<PreparedAppend, Delivered | undefined>,
  placed: ReadonlyMap<string, { position: number }>,
): AppendResult {
  if (result.kind === 'stale' || result.kind === 'clash' || !append) return result;
  const outcome = settled.get(append);
  if (outcome?.kind === 'stale') return outcome;
  const position = placed.get(append.events.at(-1)?.id ?? '')?.position;
  if (position === undefined && result.kind === 'appended') throw new Error(`what was appended to ${append.stream} is not in the log that KurrentDB shows`);
  return { ...result, position: position ?? result.position };
}

/** A batch of events of another log, in one turn. */
export function restoreBatch(log: KurrentLog, events: readonly StoredEvent[]): Promise<RestoreResult> {
  const rows = rowsToRestore(events);
  const { numbering } = log;
  return withClient(log.settings.pool, async (client) => {
    await takeTurn(client);
    const head = await numbering.catchUp();
    const present = (await log.read(await numbering.at(rows.map(({ position }) => position)))).map(rowOf);
    const known = await numbering.known(rows.map(({ id }) => id));
    const { result, added } = decideRestore(events, rows, {
      head,
      present: new Map(present.map((row) => [row.position, row])),
      knownIds: new Set(known.keys()),
      revisions: await numbering.revisions(rows.map(({ stream }) => stream)),
    });
    await send(log, added.map((row) => ({ stream: row.stream, expected: row.revision - 1, events: [row], appendedAt: row.appendedAt })));
    await numbering.catchUp();
    const placed = await numbering.known(added.map(({ id }) => id));
    await client.query('COMMIT');
    const astray = added.find(({ id, position }) => placed.get(id)?.position !== position);
    if (astray) throw new Error(`event ${astray.position} has not come to stand at its position: somebody else writes to this log; start again with an empty one`);
    return result;
  });
}

export interface Outgoing extends Omit<PreparedAppend, 'unchanged'> {
  events: readonly PreparedEvent[];
  /** Microseconds since 1970. */
  appendedAt: bigint;
}

export function send({ settings, patience, closing }: KurrentLog, outgoing: readonly Outgoing[]): Promise<Delivered[]> {
  const deliveries = outgoing.map(({ stream, expected, events, appendedAt }): Delivery => ({
    stream: settings.names.toServer(stream), expected, events: events.map((event) => toServer(event, appendedAt)),
  }));
  return deliver(settings.client, deliveries, patience, closing.signal);
}
