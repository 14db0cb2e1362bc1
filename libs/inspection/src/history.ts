import { Inject, Injectable } from '@nestjs/common';
import { EVENT_STORE, type EventStore, type JsonObject } from '@app/event-store';
import { entryOf, streamOf } from '@app/ledger';
import { eventIdOf } from '@app/platform';
import { Figures } from './figures.js';

/** One event of a record's life. */
export interface HistoryEvent {
  position: number;
  revision: number;
  id: string;
  type: string;
  occurredOn: string;
  recordedAt: string;
  recordedBy: string;
  role: string;
  data: JsonObject;
  evidence: readonly string[];
  /** The server's own time of arrival. */
  appendedAt: string;
  /** File, line and warnings it arrived with. */
  arrival: JsonObject;
}

export interface RecordHistory {
  organization: string;
  id: string;
  events: HistoryEvent[];
}

@Injectable()
export class History {
  constructor(@Inject(EVENT_STORE) private readonly store: EventStore, private readonly figures: Figures) {}

  /** Everything that happened to a record, first to last; no events when the ledger has no record of that id. */
  async of(organization: string, id: string): Promise<RecordHistory> {
    await this.figures.scope(organization, {});
    const events = await this.store.readStream(streamOf(eventIdOf(organization, id)));
    return {
      organization,
      id,
      events: events.map((event) => {
        const { id: entryId, type, occurredOn, recordedAt, recordedBy, role, data, evidence } = entryOf(event);
        const { position, revision, appendedAt, arrival } = event;
        return { position, revision, id: entryId, type, occurredOn, recordedAt, recordedBy, role, data, evidence, appendedAt, arrival };
      }),
    };
  }
}
