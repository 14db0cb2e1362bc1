import { Inject, Injectable } from '@nestjs/common';
import type { Catalogue, Finding } from '@app/catalogue';
import { EVENT_STORE, type EventStore, type JsonObject, NO_STREAM } from '@app/event-store';
import { type Clock, CLOCK, eventIdOf } from '@app/platform';
import { CATALOGUE } from '../catalogue.token.js';
import { YearBook } from '../import/year-book.js';
import { RECORD_LOOKUP, type RecordLookup } from '../lookup.js';
import { decideAmendment } from '../record/decide-amendment.js';
import { checkEntry, decideRecord } from '../record/decide-record.js';
import { type Entry, entryOf, eventOf, streamOf } from '../record/entry.js';
import { readEntry } from '../record/read-entry.js';
import type { RecordState } from '../record/record-state.js';
import { replay } from '../record/replay.js';
import { settle } from '../record/settle.js';

/** What a person says to the desk; time and author are the server's to set. */
export interface DeskEntry {
  id: string;
  organization: string;
  /** Calendar date in Asia/Shanghai. */
  occurredOn: string;
  data: JsonObject;
  recordedBy: string;
  role: string;
  evidence?: string[];
}

/** An accepted entry: where the log stands, and what was odd about it. */
export interface Entered {
  position: number;
  /** True when the very same entry was there already. */
  repeated: boolean;
  warnings: Finding[];
}

/** The desk refuses: nothing was written. Each finding says what, where and how to mend it. */
export class Refused extends Error {
  constructor(readonly refusals: readonly Finding[]) {
    super(refusals.map(({ text }) => text.en).join('; '));
  }
}

interface Standing {
  stream: string;
  state: RecordState | undefined;
  revision: number;
}

const ATTEMPTS = 10;

/** Takes one entry at a time under the strict rules: loads the record's short stream, decides, appends. */
@Injectable()
export class Desk {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(CATALOGUE) private readonly catalogue: Catalogue,
    @Inject(RECORD_LOOKUP) private readonly lookup: RecordLookup,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Throws `Refused`. Safe to repeat: the same id with the same content is accepted again and writes nothing. */
  async enter(type: string, said: DeskEntry): Promise<Entered> {
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      const entered = await this.attempt(type, said);
      if (entered) return entered;
    }
    throw new Error(`${said.id}: others changed the record ${ATTEMPTS} times while it was being decided`);
  }

  /** Undefined when another writer was faster: then the record is loaded and decided anew, so the loser sees the value now in force. */
  private async attempt(type: string, said: DeskEntry): Promise<Entered | undefined> {
    const { now, eventId } = { now: this.clock.now(), eventId: eventIdOf(said.organization, said.id) };
    const there = (await this.store.find([eventId])).get(eventId);
    const author = there ? entryOf(there) : undefined;
    const { entry, findings } = readEntry({ ...said, type, recordedAt: author?.recordedAt }, now, author ? undefined : { recordedAt: now, recordedBy: said.recordedBy });
    if (!entry) throw new Refused(findings);
    if (there) return this.repeat(entry, eventId);

    const amends = this.catalogue.types.get(type)?.amendment;
    const target = await this.load(amends ? eventIdOf(said.organization, String(said.data['target'])) : eventId);
    const { refusals, warnings } = settle([...findings, ...(await this.decide(entry, target.state))], 'desk');
    if (refusals.length > 0) throw new Refused(refusals);

    const codes = warnings.map(({ code }) => code);
    const event = eventOf(entry, eventId, { source: 'desk', ...(codes.length > 0 ? { warnings: codes } : {}) });
    const result = await this.store.append({ stream: target.stream, expected: target.revision, events: [event] });
    if (result.kind === 'appended') return { position: result.position, repeated: false, warnings };
    return undefined;
  }

  private async repeat(entry: Entry, eventId: string): Promise<Entered> {
    const event = eventOf(entry, eventId, {});
    const result = await this.store.append({ stream: streamOf(eventId), expected: NO_STREAM, events: [event] });
    if (result.kind === 'repeated') return { position: result.position, repeated: true, warnings: [] };
    throw new Refused([{
      code: 'id-with-other-content',
      field: 'id',
      weight: 'always',
      text: { zh: `编号 ${entry.id} 已在台账中，但内容不同`, en: `id ${entry.id} is in the ledger with other content` },
    }]);
  }

  private async decide(entry: Entry, target: RecordState | undefined): Promise<Finding[]> {
    const years = new YearBook(this.lookup);
    const recordType = this.catalogue.types.get(entry.type);
    if (!recordType?.amendment) return decideRecord(entry, recordType, await years.standingFor(entry));
    const own = checkEntry(entry, recordType);
    if (own.some(({ weight }) => weight === 'always')) return own;
    const canonical = entry.data['canonical'];
    return [...own, ...decideAmendment(entry, {
      target,
      targetType: target && this.catalogue.types.get(target.type),
      canonical: typeof canonical === 'string' ? (await this.load(eventIdOf(entry.organization, canonical))).state : undefined,
      year: target ? await years.standingFor(target) : 'unopened',
    })];
  }

  private async load(eventId: string): Promise<Standing> {
    const stream = streamOf(eventId);
    const events = await this.store.readStream(stream);
    return { stream, state: replay(events.map(entryOf)), revision: events.at(-1)?.revision ?? NO_STREAM };
  }
}
