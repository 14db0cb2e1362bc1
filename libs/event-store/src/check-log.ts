import { digestOf } from './canonical.js';
import type { EventStore, StoredEvent } from './port.js';

const EVENTS_A_PAGE = 1000;
const FAULTS_TOLD = 100;

export interface LogFault {
  /** Of the event at fault; of the first missing one for a hole. */
  position: number;
  what: 'hole' | 'revision' | 'digest';
}

export interface LogCheck {
  /** Events read. */
  events: number;
  /** In log order, the first hundred. Empty for a sound log. */
  faults: LogFault[];
}

/**
 * Reads the whole log and holds it against itself: positions without a hole, each event's content against its digest,
 * each event's revision against its stream. Needs the memory of one page. An event that is not its stream's first is
 * checked by reading that stream; that no two events share a revision is left to the engine's own constraint.
 */
export async function checkLog(
  store: EventStore, { onProgress }: { onProgress?: (progress: { position: number; head: number }) => void } = {},
): Promise<LogCheck> {
  const check: LogCheck = { events: 0, faults: [] };
  const tell = (position: number, what: LogFault['what']): void => {
    if (check.faults.length < FAULTS_TOLD) check.faults.push({ position, what });
  };

  for (let position = 0; ;) {
    const { events, head } = await store.readLog(position, EVENTS_A_PAGE);
    const misplaced = await misplacedIn(store, events);
    for (const event of events) {
      if (event.position !== position + 1) tell(position + 1, 'hole');
      if (misplaced.has(event.position)) tell(event.position, 'revision');
      if (digestOf(event.type, event.data, event.metadata) !== event.digest) tell(event.position, 'digest');
      position = event.position;
    }
    check.events += events.length;
    onProgress?.({ position, head });
    if (events.length === 0 || position >= head) {
      if (position < head) tell(position + 1, 'hole');
      return check;
    }
  }
}

/** Positions of the page's events whose revision does not follow from that of the event before in their stream. */
async function misplacedIn(store: EventStore, events: readonly StoredEvent[]): Promise<Set<number>> {
  const misplaced = new Set<number>();
  const last = new Map<string, number>();
  for (const event of events) {
    const before = last.get(event.stream) ?? await revisionBefore(store, event);
    if (event.revision !== before + 1) misplaced.add(event.position);
    last.set(event.stream, event.revision);
  }
  return misplaced;
}

/** Revision that the stream had when the event came, as far as the log still tells. */
async function revisionBefore(store: EventStore, { stream, revision, position }: StoredEvent): Promise<number> {
  if (revision === 0) return -1;
  const earlier = (await store.readStream(stream)).filter((event) => event.position < position);
  return earlier.length - 1;
}
