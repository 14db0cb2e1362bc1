import { instantOf, microsOf } from '@app/calendar';
import { NO_STREAM, type RestoreFault, type RestoreResult, type StoredEvent } from './port.js';
import { prepareStaging } from './prepare.js';
import type { LogRow } from './stored-event.js';
import { UnfitEventError } from './unfit-event-error.js';

/** The log as far as a batch to be restored touches it. */
export interface RestoreState {
  head: number;
  /** What stands at the batch's positions. */
  present: ReadonlyMap<number, LogRow>;
  /** The batch's ids that are in the log, wherever. */
  knownIds: ReadonlySet<string>;
  /** Last revisions of the batch's streams; absent where there is none. */
  revisions: ReadonlyMap<string, number>;
}

export interface Restoration {
  result: RestoreResult;
  /** To be written at their own positions; none when the batch is refused. */
  added: LogRow[];
}

/** Events as the rows they become; the digest is reckoned anew. @throws UnfitEventError for one that no log can hold. */
export function rowsToRestore(events: readonly StoredEvent[]): LogRow[] {
  const prepared = prepareStaging(events.map((event) => ({ stream: event.stream, event })));
  return events.map(({ position, revision, appendedAt }, index) => {
    const micros = microsOf(appendedAt);
    if (micros === undefined || instantOf(micros) !== appendedAt) throw new UnfitEventError(`appendedAt: ${appendedAt} is no instant as the log writes it`);
    return { ...prepared[index] as (typeof prepared)[number], position, revision, appendedAt: micros };
  });
}

/** What becomes of a batch; every engine decides here. `rows` are those of `events`, one for one. */
export function decideRestore(events: readonly StoredEvent[], rows: readonly LogRow[], { head, present, knownIds, revisions }: RestoreState): Restoration {
  const last = new Map(revisions);
  const added: LogRow[] = [];
  for (const [index, row] of rows.entries()) {
    const there = present.get(row.position);
    const why = row.digest !== events[index]?.digest ? 'digest' : there ? differenceOf(there, row) : misfitOf(row);
    if (why) return { result: { kind: 'refused', position: row.position, why }, added: [] };
    if (there) continue;
    added.push(row);
    last.set(row.stream, row.revision);
  }
  return { result: { kind: 'restored', written: added.length, position: head + added.length }, added };

  function misfitOf(row: LogRow): RestoreFault | undefined {
    if (row.position !== head + added.length + 1) return 'gap';
    if (knownIds.has(row.id)) return 'id';
    return row.revision === (last.get(row.stream) ?? NO_STREAM) + 1 ? undefined : 'revision';
  }
}

function differenceOf(there: LogRow, row: LogRow): 'differs' | undefined {
  const same = (Object.keys(row) as (keyof LogRow)[]).every((key) => there[key] === row[key]);
  return same ? undefined : 'differs';
}
