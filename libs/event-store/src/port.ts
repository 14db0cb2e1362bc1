/** Any JSON value that an event carries. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type JsonObject = { [key: string]: Json };

/** An event as its writer makes it. The store knows nothing of what it means. */
export interface NewEvent {
  /** UUID in lower case, made by the writer: the key under which a repetition is recognised. */
  id: string;
  type: string;
  data: JsonObject;
  /** Part of the content, as `data` is: who, when, for whom. */
  metadata: JsonObject;
  /** How it arrived (file, line, warnings): kept beside the content, not part of it. A repetition may arrive in another way. */
  arrival: JsonObject;
}

/** An event of the log. */
export interface StoredEvent extends NewEvent {
  /** Place in the whole log: 1, 2, 3 … without holes. */
  position: number;
  stream: string;
  /** Place in its stream: 0, 1, 2 … */
  revision: number;
  /** The server's own time of arrival: an instant as the product writes it (`@app/calendar`). */
  appendedAt: string;
  /** SHA-256 (hex) of the canonical content: type, data and metadata. */
  digest: string;
  /**
   * Set when the event was put into one of our streams by somebody else, on a server that others can write to: says which
   * it is. Its content is then left out; whoever folds the log stops here.
   */
  foreign?: string;
}

/** Revision a stream must have before an append: that of its last event, or NO_STREAM. There is no "any": it could not be repeated safely. */
export type ExpectedRevision = number;
export const NO_STREAM: ExpectedRevision = -1;

export interface StreamAppend {
  stream: string;
  expected: ExpectedRevision;
  /** At least one. */
  events: readonly NewEvent[];
  /** Streams that must stand as they were read, though nothing is appended to them: otherwise `stale`. */
  unchanged?: readonly { stream: string; expected: ExpectedRevision }[];
}

/**
 * What became of an append; all of its events share one fate. Looked at in this order:
 * - `repeated`: every id was there already, in this stream and with the same content; nothing was written. Position and
 *   revision are those of the last event. It holds whatever was expected, and however the repetition arrived;
 * - `clash`: the id `eventId` is in the log with other content or in another stream, or some ids of the append are there
 *   (the first is named) and some are not; nothing was written;
 * - `stale`: the stream is at `actual`, not where it was expected, or one of `unchanged` is elsewhere; nothing was written;
 * - `appended`: written, the last event now at `position` and `revision`.
 */
export type AppendResult =
  | { kind: 'appended'; position: number; revision: number }
  | { kind: 'repeated'; position: number; revision: number }
  | { kind: 'stale'; actual: ExpectedRevision }
  | { kind: 'clash'; eventId: string };

/**
 * Many events as one unit: all of them, or none. Staged beside the log so that others go on appending,
 * then written in one go. Order of `stage` is the order in the log.
 * KurrentDB has no unit over several streams: a process that dies within `commit` leaves the beginning of the bulk there,
 * and the same bulk again completes it (ADR 8).
 * After `commit`, whatever its outcome, only `discard` is left to do; every bulk has to be discarded.
 */
export interface Bulk {
  /**
   * Events with these ids, in the log or staged here; staged ones have position 0 and the time of their staging.
   * The batch that stages next may rely on the answer: `commit` finds out if the log has moved meanwhile.
   */
  find(eventIds: readonly string[]): Promise<Map<string, StoredEvent>>;
  /**
   * Whole streams, log and staged events together, each in order of revision; an unknown stream is an empty list.
   * `commit` is `moved` when one of them has changed in the log since it was read here.
   */
  streams(names: readonly string[]): Promise<Map<string, StoredEvent[]>>;
  /**
   * Puts events at the end of their streams. The ids must be new to log and stage: one that is staged already is refused
   * with `UnfitEventError` and none of this call is staged; one that is in the log makes `commit` answer `moved`.
   */
  stage(events: readonly { stream: string; event: NewEvent }[]): Promise<void>;
  /**
   * Writes all that was staged. `moved` when an id or stream that the stage builds on has changed in the log since:
   * nothing is written, and the caller checks again from the start with a new bulk.
   */
  commit(): Promise<{ kind: 'committed'; count: number; position: number } | { kind: 'moved' }>;
  /** Frees the stage. Safe to call after `commit` and more than once. */
  discard(): Promise<void>;
}

export interface LogPage {
  events: StoredEvent[];
  /** The last position of the log when the page was read; a page that reaches it has nothing behind it. */
  head: number;
}

/**
 * Why a restored event was refused:
 * - `digest`: its content is not what its digest says;
 * - `differs`: another event, or this one in other words, stands at its position;
 * - `gap`: it does not follow the last position of the log;
 * - `id`: an event with this id stands elsewhere in the log;
 * - `revision`: it does not follow the last event of its stream.
 */
export type RestoreFault = 'digest' | 'differs' | 'gap' | 'id' | 'revision';

/** `written`: how many were not there yet; `position`: of the log's last event. `refused` names the first event at fault. */
export type RestoreResult =
  | { kind: 'restored'; written: number; position: number }
  | { kind: 'refused'; position: number; why: RestoreFault };

/**
 * An append-only log of events in streams. Engines: memory, PostgreSQL, KurrentDB; all pass `event-store.contract.ts`.
 * All positions and revisions are dense. An accepted event is never changed or removed.
 */
export interface EventStore {
  /**
   * Appends to one stream. Safe to repeat with the same ids and expectation after an unknown outcome, as a rejection is.
   * @throws UnfitEventError when the append cannot be stored as it is: nothing was written, repeating does not help.
   */
  append(append: StreamAppend): Promise<AppendResult>;
  openBulk(): Promise<Bulk>;
  /**
   * Puts events of another log into this one as they are: position, revision, time of arrival and digest included. The
   * events follow one another in log order; those that stand at their positions already, the same to the last letter, are
   * skipped. When one is refused, none of the call is written. After a rejection some of them, from the first on, may be
   * written: safe to repeat.
   * @throws UnfitEventError for an event that no log can hold.
   */
  restore(events: readonly StoredEvent[]): Promise<RestoreResult>;
  /** A stream's events in order of revision; empty when there is none. */
  readStream(stream: string): Promise<StoredEvent[]>;
  /** Up to `limit` events after position `after`, in log order. */
  readLog(after: number, limit: number): Promise<LogPage>;
  /** Events with these ids that are in the log. */
  find(eventIds: readonly string[]): Promise<Map<string, StoredEvent>>;
  /** Position of the last event; 0 for an empty log. */
  head(): Promise<number>;
  /** How many events there are: the same as `head()` unless somebody has tampered with the log. */
  count(): Promise<number>;
  /** Pages after a position, then new ones as they are appended, until the signal aborts: then it ends. Never yields an empty page. */
  follow(after: number, signal: AbortSignal): AsyncIterable<LogPage>;
}
