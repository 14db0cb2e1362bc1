import { type AppendResult, NO_STREAM } from './port.js';
import type { PreparedAppend, PreparedEvent } from './prepare.js';

/** An event of the log, as far as it matters to those who append. */
export interface KnownEvent {
  stream: string;
  position: number;
  revision: number;
  digest: string;
}

/** The log as far as a batch of appends touches it. */
export interface LogState {
  head: number;
  /** The appends' ids that are in the log. */
  known: ReadonlyMap<string, KnownEvent>;
  /** Last revisions of the streams the appends write to or rest on; absent where there is none. */
  revisions: ReadonlyMap<string, number>;
}

export interface AcceptedEvent extends PreparedEvent, KnownEvent {}

export interface Decision {
  /** One for each append, in order. */
  results: AppendResult[];
  /** To be written, with dense positions after the head. */
  accepted: AcceptedEvent[];
}

/**
 * What becomes of appends that come one after another, each seeing those before it. Both engines decide here.
 * A repetition is recognised before revisions are looked at: it comes with the expectation of its first time.
 */
export function decide(appends: readonly PreparedAppend[], { head, known, revisions }: LogState): Decision {
  const seen = new Map(known);
  const last = new Map(revisions);
  const accepted: AcceptedEvent[] = [];

  const results = appends.map((append): AppendResult => {
    const revision = last.get(append.stream) ?? NO_STREAM;
    const earlier = repetitionOf(append, seen);
    if (earlier) return earlier;
    if (revision !== append.expected) return { kind: 'stale', actual: revision };
    if (append.unchanged.some(({ stream, expected }) => (last.get(stream) ?? NO_STREAM) !== expected)) return { kind: 'stale', actual: revision };
    for (const [index, event] of append.events.entries()) {
      const placed = { ...event, stream: append.stream, position: head + accepted.length + 1, revision: revision + 1 + index };
      accepted.push(placed);
      seen.set(event.id, placed);
    }
    last.set(append.stream, revision + append.events.length);
    return { kind: 'appended', position: head + accepted.length, revision: revision + append.events.length };
  });
  return { results, accepted };
}

/** The answer to an append of which some id is known; undefined when all are new. */
function repetitionOf({ stream, events }: PreparedAppend, seen: ReadonlyMap<string, KnownEvent>): AppendResult | undefined {
  const met = events.flatMap((event) => {
    const before = seen.get(event.id);
    return before ? [{ event, before, same: before.digest === event.digest && before.stream === stream }] : [];
  });
  const [first] = met;
  if (!first) return undefined;
  const other = met.find(({ same }) => !same);
  if (other) return { kind: 'clash', eventId: other.event.id };
  // Some known and some new is no repetition of anything that was ever sent.
  if (met.length < events.length) return { kind: 'clash', eventId: first.event.id };
  const { position, revision } = met.at(-1)?.before ?? first.before;
  return { kind: 'repeated', position, revision };
}
