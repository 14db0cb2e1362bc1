import { passing } from '@app/platform';
import { type AcceptedEvent, decide, type Decision } from '../decide.js';
import type { AppendResult } from '../port.js';
import { NO_STREAM } from '../port.js';
import type { PreparedAppend } from '../prepare.js';
import { binaryArray } from './binary-array.js';
import { safeInteger } from './rows.js';
import type { SharedClient } from './shared-client.js';

/**
 * Almost every append is new and finds its stream where it was read. A batch is decided as if all were so, and written by one
 * statement that looks whether they are: one round trip, and no lock while this process works or is frozen.
 * Undefined, and nothing written, when the log is not as supposed.
 */
export async function writeSupposing(connection: SharedClient, appends: readonly PreparedAppend[]): Promise<AppendResult[] | undefined> {
  const revisions = supposedRevisions(appends);
  const { results, accepted } = decide(appends, { head: 0, known: new Map(), revisions });
  if (!allAppended(results)) return undefined;
  passing('append:decided');
  const writing = connection.use((client) => client.query<{ before: string | null }>({ name: 'duty-write-supposing', text: WRITE, values: valuesOf(revisions, accepted) }));
  passing('append:sent');
  const { rows: [written] } = await writing;
  if (typeof written?.before !== 'string') return undefined;
  const before = safeInteger(written.before);
  return results.map((result) => ({ ...result, position: before + result.position }));
}

const WRITE = `SELECT duty_log.write_supposing(${Array.from({ length: 10 }, (_, index) => `$${index + 1}`).join(', ')}) AS before`;

/** Each stream at the revision that the first append to speak of it expects. */
function supposedRevisions(appends: readonly PreparedAppend[]): Map<string, number> {
  const revisions = new Map<string, number>();
  for (const append of appends) {
    for (const { stream, expected } of [append, ...append.unchanged]) {
      if (!revisions.has(stream)) revisions.set(stream, expected);
    }
  }
  return revisions;
}

function allAppended(results: Decision['results']): results is Extract<AppendResult, { kind: 'appended' }>[] {
  return results.every(({ kind }) => kind === 'appended');
}

function valuesOf(revisions: ReadonlyMap<string, number>, accepted: readonly AcceptedEvent[]): Buffer[] {
  const begun = new Set(accepted.filter(({ revision }) => revision === NO_STREAM + 1).map(({ stream }) => stream));
  const standing = [...revisions].filter(([stream]) => !begun.has(stream));
  const column = <K extends keyof AcceptedEvent>(key: K): AcceptedEvent[K][] => accepted.map((event) => event[key]);
  return [
    binaryArray.text(standing.map(([stream]) => stream)), binaryArray.integer(standing.map(([, revision]) => revision)),
    binaryArray.uuid(column('id')), binaryArray.text(column('stream')), binaryArray.integer(column('revision')), binaryArray.text(column('type')),
    binaryArray.json(column('data')), binaryArray.json(column('metadata')), binaryArray.json(column('arrival')), binaryArray.bytea(column('digest')),
  ];
}
