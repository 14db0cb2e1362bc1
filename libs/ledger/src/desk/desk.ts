import { Inject, Injectable } from '@nestjs/common';
import { type Actor, type Grant, grantsFor, ORGANIZATION_TREE, type OrganizationTree } from '@app/access';
import type { Catalogue } from '@app/catalogue';
import { EVENT_STORE, type EventStore, type JsonObject, NO_STREAM, type StoredEvent } from '@app/event-store';
import { type Clock, CLOCK, eventIdOf } from '@app/platform';
import { CATALOGUE } from '../catalogue.token.js';
import { RECORD_LOOKUP, type RecordLookup } from '../lookup.js';
import { askingFor, isChange } from '../record/change.js';
import { type Entry, entryOf, eventOf, streamOf } from '../record/entry.js';
import { replay } from '../record/replay.js';
import { isRepetition, otherContent } from '../record/repetition.js';
import { actOf } from './acts.js';
import type { Checked, DeskEntry, Entered } from './desk-entry.js';
import { PossibleDuplicate, RecordChanged, Refused } from './refused.js';
import { type Standing, Weighing, type Weighed } from './weighing.js';

const ATTEMPTS = 10;

/** Takes one entry at a time under the strict rules: loads the record's short stream, decides, appends. */
@Injectable()
export class Desk {
  private readonly weighing: Weighing;

  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(CATALOGUE) private readonly catalogue: Catalogue,
    @Inject(RECORD_LOOKUP) lookup: RecordLookup,
    @Inject(ORGANIZATION_TREE) private readonly tree: OrganizationTree,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    this.weighing = new Weighing(catalogue, lookup, (eventId) => this.load(eventId));
  }

  /**
   * Safe to repeat: the same id with the same content is accepted again and writes nothing.
   * @throws NotPermitted where the actor may not do such a thing in the organisation at all
   * @throws Refused, PossibleDuplicate, RecordChanged
   */
  async enter(actor: Actor, type: string, said: DeskEntry): Promise<Entered> {
    const held = await this.grantsOf(actor, type, said);
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      const entered = await this.attempt(actor, held, type, said);
      if (entered) return entered;
    }
    throw new Error(`${said.id}: others changed the record ${ATTEMPTS} times while it was being decided`);
  }

  /** What would become of the entry. Throws `NotPermitted` as `enter` does. */
  async check(actor: Actor, type: string, said: DeskEntry): Promise<Checked> {
    const weighed = await this.weighing.weigh(await this.grantsOf(actor, type, said), actor, type, said, this.clock.now());
    const there = weighed.entry && (await this.find(weighed.entry));
    const refusals = there && weighed.entry && !repeats(weighed.entry, there) ? [otherContent(said.id)] : weighed.refusals;
    return { refusals, warnings: weighed.warnings, requested: weighed.requested, alike: there ? [] : weighed.alike };
  }

  /** Undefined when another writer was faster: then the record is loaded and decided anew, so the loser sees the value now in force. */
  private async attempt(actor: Actor, held: readonly Grant[], type: string, said: DeskEntry): Promise<Entered | undefined> {
    const now = this.clock.now();
    const { entry, findings } = this.weighing.read(held, actor, type, said, now);
    if (!entry) throw new Refused(findings);
    // Asked at once: a repetition is rare, and weighing it for nothing does no harm.
    const [there, weighed] = await Promise.all([this.find(entry), this.weighing.weigh(held, actor, type, said, now)]);
    if (there) {
      if (!repeats(entry, there)) throw new Refused([otherContent(entry.id)]);
      const requested = there.type === 'CorrectionRequested' && type !== there.type;
      return { id: entry.id, position: there.position, revision: there.revision, repeated: true, requested, warnings: [] };
    }
    return this.append(weighed, said);
  }

  private async append({ entry, refusals, warnings, alike, requested, concerned, canonical }: Weighed, said: DeskEntry): Promise<Entered | undefined> {
    if (concerned && said.revision !== undefined && said.revision !== concerned.revision) throw new RecordChanged(said.revision, concerned.revision);
    if (refusals.length > 0 || !entry || !concerned) throw new Refused(refusals);
    if (alike.length > 0) throw new PossibleDuplicate(alike);
    const result = await this.store.append({
      stream: concerned.stream,
      expected: concerned.revision,
      events: [eventOf(entry, eventIdOf(entry.organization, entry.id), arrivalOf(said, warnings.map(({ code }) => code)))],
      // Two marks that name each other must not both pass: the canonical may not have changed either.
      ...(canonical ? { unchanged: [{ stream: canonical.stream, expected: canonical.revision }] } : {}),
    });
    if (result.kind !== 'appended') return undefined;
    return { id: entry.id, position: result.position, revision: result.revision, repeated: false, requested, warnings };
  }

  private grantsOf(actor: Actor, type: string, { organization }: DeskEntry): Promise<Grant[]> {
    return grantsFor(this.tree, actor, actOf(type, this.catalogue.types.get(type)), organization);
  }

  private async find({ organization, id }: Entry): Promise<StoredEvent | undefined> {
    const eventId = eventIdOf(organization, id);
    return (await this.store.find([eventId])).get(eventId);
  }

  private async load(eventId: string): Promise<Standing> {
    const stream = streamOf(eventId);
    const events = await this.store.readStream(stream);
    return { stream, state: replay(events.map(entryOf)), revision: events.at(-1)?.revision ?? NO_STREAM };
  }
}

/** A change that had to be asked for is in the ledger as the request it became. */
function repeats(entry: Entry, there: StoredEvent): boolean {
  return isRepetition(entry, there, true) || (isChange(entry.type) && isRepetition(askingFor(entry), there, true));
}

function arrivalOf({ deviceTime, sentAt }: DeskEntry, warnings: string[]): JsonObject {
  return {
    source: 'desk',
    ...(deviceTime === undefined ? {} : { deviceTime }),
    ...(sentAt === undefined ? {} : { sentAt }),
    ...(warnings.length > 0 ? { warnings } : {}),
  };
}
