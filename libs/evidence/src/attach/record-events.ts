import type { EventStore } from '@app/event-store';
import { amendRecord, beginRecord, entryOf, type RecordState, streamOf } from '@app/ledger';
import { eventIdOf } from '@app/platform';

/** A record as its events now tell it; undefined when the organisation has none of that id. */
export async function recordNow(store: EventStore, organization: string, id: string): Promise<RecordState | undefined> {
  const [first, ...amendments] = (await store.readStream(streamOf(eventIdOf(organization, id)))).map(entryOf);
  return first && amendments.reduce(amendRecord, beginRecord(first));
}
