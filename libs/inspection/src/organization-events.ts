import { Inject, Injectable } from '@nestjs/common';
import { EVENT_STORE, type EventStore, type StoredEvent } from '@app/event-store';
import { entryOf } from '@app/ledger';

const EVENTS_AT_A_TIME = 1000;

/** What an organisation has in the log, as its own copy: the exchange format, which any ledger imports. */
@Injectable()
export class OrganizationEvents {
  constructor(@Inject(EVENT_STORE) private readonly store: EventStore) {}

  /** Lines of the entries after a log position and up to where the log stands now, in constant memory. */
  async since(organization: string, after: number): Promise<{ upTo: number; lines: AsyncGenerator<string> }> {
    const upTo = await this.store.head();
    return { upTo, lines: this.lines(organization, after, upTo) };
  }

  private async *lines(organization: string, after: number, upTo: number): AsyncGenerator<string> {
    for (let position = after; position < upTo;) {
      const { events } = await this.store.readLog(position, Math.min(EVENTS_AT_A_TIME, upTo - position));
      const last = events.at(-1);
      if (!last) return;
      position = last.position;
      const lines = events.filter(({ metadata }) => metadata['organization'] === organization).map(lineOf);
      if (lines.length > 0) yield lines.join('');
    }
  }
}

/** Fields that the exchange format does not know were kept beside, and stand in the line again. */
function lineOf(event: StoredEvent): string {
  const { extra, ...entry } = entryOf(event);
  return `${JSON.stringify({ ...extra, ...entry })}\n`;
}
