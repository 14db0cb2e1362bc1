import type { Bulk, NewEvent } from '@app/event-store';
import { eventIdOf } from '@app/platform';
import { type Entry, entryOf, streamOf } from '../record/entry.js';
import { amendRecord, beginRecord, type RecordState } from '../record/record-state.js';
import { replay } from '../record/replay.js';
import { spokenOf } from '../spoken-of.js';
import type { Draft } from './draft.js';

type Content = Pick<NewEvent, 'type' | 'data' | 'metadata'>;

/** What one batch must know of the log and of earlier lines; its own lines are counted in as they are accepted. */
export class BatchView {
  private constructor(private readonly known: Map<string, Content>, private readonly states: Map<string, RecordState>) {}

  static async of(drafts: readonly Draft[], bulk: Bulk): Promise<BatchView> {
    const named = [...new Set(drafts.flatMap(({ entry }) => spokenOf(entry)))];
    const known = await bulk.find([...new Set([...drafts.map(({ eventId }) => eventId), ...named])]);
    const states = await statesIn(bulk, named);
    // An approval puts into force what an earlier line asked for: the record that is then to stand must be known as well.
    const asked = [...states.values()].flatMap(({ organization, review }) => review.requests.flatMap(({ canonical }) => (canonical === undefined ? [] : [eventIdOf(organization, canonical)])));
    for (const [stream, state] of await statesIn(bulk, asked)) states.set(stream, state);
    return new BatchView(new Map<string, Content>(known), states);
  }

  /** The entry of this id, wherever it stands. */
  entry(eventId: string): Content | undefined {
    return this.known.get(eventId);
  }

  /** The record that began with this event; undefined when there is none. */
  record(eventId: string | undefined): RecordState | undefined {
    return eventId === undefined ? undefined : this.states.get(streamOf(eventId));
  }

  /** Counts an accepted entry in; returns the stream it belongs to. */
  accept(entry: Entry, event: NewEvent, target: string | undefined): string {
    const stream = streamOf(target ?? event.id);
    const before = this.states.get(stream);
    this.states.set(stream, target !== undefined && before ? amendRecord(before, entry) : beginRecord(entry));
    this.known.set(event.id, event);
    return stream;
  }
}

async function statesIn(bulk: Bulk, eventIds: readonly string[]): Promise<Map<string, RecordState>> {
  const states = new Map<string, RecordState>();
  for (const [stream, events] of await bulk.streams(eventIds.map(streamOf))) {
    const state = replay(events.map(entryOf));
    if (state) states.set(stream, state);
  }
  return states;
}
