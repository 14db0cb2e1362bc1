import { Inject, Injectable } from '@nestjs/common';
import { type Actor, grantsFor, ORGANIZATION_TREE, type OrganizationTree } from '@app/access';
import type { Catalogue, Finding } from '@app/catalogue';
import { EVENT_STORE, type EventStore, type JsonObject, NO_STREAM } from '@app/event-store';
import { type Clock, CLOCK, eventIdOf } from '@app/platform';
import { CATALOGUE } from '../catalogue.token.js';
import { RECORD_LOOKUP, type RecordLookup } from '../lookup.js';
import { checkSection, type HeldRole, roleToRecord } from '../record/authority.js';
import { decideEntry } from '../record/decide-entry.js';
import { entryOf, eventOf, streamOf } from '../record/entry.js';
import { readEntry } from '../record/read-entry.js';
import type { RecordState } from '../record/record-state.js';
import { replay } from '../record/replay.js';
import { isRepetition, otherContent } from '../record/repetition.js';
import { settle } from '../record/settle.js';
import { YearBook } from '../record/year-book.js';
import { spokenOf } from '../spoken-of.js';
import { actOf } from './acts.js';

/** What a person says to the desk; time, author and role are the server's to set. */
export interface DeskEntry {
  id: string;
  organization: string;
  /** Calendar date in Asia/Shanghai. */
  occurredOn: string;
  data: JsonObject;
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
    @Inject(ORGANIZATION_TREE) private readonly tree: OrganizationTree,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Throws `Refused`, and `NotPermitted` where the actor may not do such a thing in the organisation at all. Safe to repeat:
   * the same id with the same content is accepted again and writes nothing.
   */
  async enter(actor: Actor, type: string, said: DeskEntry): Promise<Entered> {
    const held = await grantsFor(this.tree, actor, actOf(type, this.catalogue.types.get(type)), said.organization);
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      const entered = await this.attempt(actor.name, held, type, said);
      if (entered) return entered;
    }
    throw new Error(`${said.id}: others changed the record ${ATTEMPTS} times while it was being decided`);
  }

  /** Undefined when another writer was faster: then the record is loaded and decided anew, so the loser sees the value now in force. */
  private async attempt(recordedBy: string, held: readonly HeldRole[], type: string, said: DeskEntry): Promise<Entered | undefined> {
    const now = this.clock.now();
    const recordType = this.catalogue.types.get(type);
    const eventId = eventIdOf(said.organization, said.id);
    const { entry, findings } = readEntry({ ...said, type, role: roleToRecord(held, recordType) }, now, { recordedAt: now, recordedBy });
    if (!entry) throw new Refused(findings);
    const there = (await this.store.find([eventId])).get(eventId);
    if (there) {
      if (isRepetition(entry, there, true)) return { position: there.position, repeated: true, warnings: [] };
      throw new Refused([otherContent(entry.id)]);
    }
    const amends = recordType?.amendment ?? false;
    const [targetId, canonicalId] = spokenOf(entry);
    const concerned = await this.load(amends ? targetId ?? eventId : eventId);
    const canonical = amends && canonicalId !== undefined ? await this.load(canonicalId) : undefined;
    const year = await new YearBook(this.lookup).standingFor(concerned.state ?? entry);
    const role = roleToRecord(held, recordType, year === 'closed');
    entry.role = role;
    const subject = amends && concerned.state ? this.catalogue.types.get(concerned.state.type) : recordType;
    const { refusals, warnings } = settle([...findings, ...checkSection(held, role, subject), ...decideEntry(entry, this.catalogue, {
      target: amends ? concerned.state : undefined,
      canonical: canonical?.state,
      year,
    })], 'desk');
    if (refusals.length > 0) throw new Refused(refusals);

    const codes = warnings.map(({ code }) => code);
    const event = eventOf(entry, eventId, { source: 'desk', ...(codes.length > 0 ? { warnings: codes } : {}) });
    const result = await this.store.append({
      stream: concerned.stream,
      expected: concerned.revision,
      events: [event],
      // Two marks that name each other must not both pass: the canonical may not have changed either.
      ...(canonical ? { unchanged: [{ stream: canonical.stream, expected: canonical.revision }] } : {}),
    });
    return result.kind === 'appended' ? { position: result.position, repeated: false, warnings } : undefined;
  }

  private async load(eventId: string): Promise<Standing> {
    const stream = streamOf(eventId);
    const events = await this.store.readStream(stream);
    return { stream, state: replay(events.map(entryOf)), revision: events.at(-1)?.revision ?? NO_STREAM };
  }
}
