import type { Actor, Grant } from '@app/access';
import { type Instant, instantOf, type Micros } from '@app/calendar';
import type { Catalogue, EffectiveRecord, Finding, RecordType } from '@app/catalogue';
import { eventIdOf } from '@app/platform';
import type { RecordLookup } from '../lookup.js';
import { checkSection, roleToRecord } from '../record/authority.js';
import { Books } from '../record/books.js';
import { askingFor, needsSecond } from '../record/change.js';
import { decideEntry } from '../record/decide-entry.js';
import { checkDeviceClock } from '../record/device-clock.js';
import { asRecord, type Entry } from '../record/entry.js';
import { readEntry } from '../record/read-entry.js';
import type { RecordState } from '../record/record-state.js';
import { settle } from '../record/settle.js';
import { canonicalOf, spokenOf } from '../spoken-of.js';
import { recordsAlike } from './alike.js';
import type { DeskEntry } from './desk-entry.js';
import { unknownReferences } from './references.js';

/** A record as its stream has it. */
export interface Standing {
  stream: string;
  state: RecordState | undefined;
  revision: number;
}

/** All that was found out about an entry before it is written. */
export interface Weighed {
  /** Undefined when no entry can be made of what was said: then something is refused. */
  entry?: Entry;
  refusals: Finding[];
  warnings: Finding[];
  /** Whether the entry became a request for a second person. */
  requested: boolean;
  /** Records it resembles, unless it says that it knows. */
  alike: EffectiveRecord[];
  concerned?: Standing;
  canonical?: Standing | undefined;
}

/** Weighs what was said at the desk against the record it speaks of, the books and the catalogue. Writes nothing. */
export class Weighing {
  constructor(
    private readonly catalogue: Catalogue,
    private readonly lookup: RecordLookup,
    private readonly load: (eventId: string) => Promise<Standing>,
  ) {}

  read(held: readonly Grant[], actor: Actor, type: string, said: DeskEntry, now: Micros): { entry?: Entry; findings: Finding[] } {
    const { id, organization, occurredOn, data, evidence, lateReason, confirmedDifferent, possibleDuplicateOf } = said;
    const beside = Object.fromEntries(Object.entries({ evidence, lateReason, confirmedDifferent, possibleDuplicateOf }).filter(([, value]) => value !== undefined));
    const role = roleToRecord(held, this.catalogue.types.get(type));
    const { entry, findings } = readEntry({ id, type, organization, occurredOn, data, role, ...beside }, now, { recordedAt: now, recordedBy: actor.name });
    return { ...(entry ? { entry } : {}), findings: [...findings, ...checkDeviceClock(said, now)] };
  }

  async weigh(held: readonly Grant[], actor: Actor, type: string, said: DeskEntry, now: Micros): Promise<Weighed> {
    const { entry: spoken, findings } = this.read(held, actor, type, said, now);
    if (!spoken) return { ...settle(findings, 'desk'), requested: false, alike: [] };
    const recordType = this.catalogue.types.get(type);
    const amends = recordType?.amendment ?? false;
    const concerned = await this.load((amends ? spokenOf(spoken)[0] : undefined) ?? eventIdOf(spoken.organization, spoken.id));
    const target = amends ? concerned.state : undefined;
    const { year, month } = await new Books(this.lookup).around(spoken, target);

    const requested = target !== undefined && actor.kind !== 'commandLine' && needsSecond(type, month.locked || year === 'closed');
    const entry = requested ? askingFor(spoken) : spoken;
    const role = roleToRecord(held, recordType, year === 'closed');
    entry.role = role;
    const canonicalId = amends ? canonicalOf(entry, target) : undefined;
    const canonical = canonicalId === undefined ? undefined : await this.load(canonicalId);
    entry.recordedAt = knownTime(now, target?.knownAt, canonical?.state?.recordedAt);
    const { refusals, warnings } = settle([
      ...findings,
      ...checkSection(held, role, this.subjectOf(recordType, target)),
      ...decideEntry(entry, this.catalogue, { target, canonical: canonical?.state, year, month }),
    ], 'desk');
    const [alike, unknown] = refusals.length > 0 || amends ? [[], []] : await Promise.all([
      recordsAlike(entry.organization, asRecord(entry), this.catalogue, this.lookup), unknownReferences(entry, recordType, this.lookup),
    ]);
    const known = said.confirmedDifferent === true || said.possibleDuplicateOf !== undefined;
    return { entry, refusals, warnings: [...warnings, ...unknown, ...resembling(alike)], requested, alike: known ? [] : alike, concerned, canonical };
  }

  /** The type whose section an entry belongs to: of an amendment, that of the record it speaks of. */
  private subjectOf(recordType: RecordType | undefined, target: RecordState | undefined): RecordType | undefined {
    return target ? this.catalogue.types.get(target.type) : recordType;
  }
}

/** The server's time; should its clock have been set back, that of the last thing known of what is amended: it is not known before. */
function knownTime(now: Micros, ...known: readonly (Micros | undefined)[]): Instant {
  return instantOf(known.reduce<Micros>((latest, one) => (one !== undefined && one > latest ? one : latest), now));
}

function resembling(alike: readonly EffectiveRecord[]): Finding[] {
  if (alike.length === 0) return [];
  const ids = alike.map(({ id }) => id).join('、');
  return [{ weight: 'notice', code: 'possible-duplicate', field: '', text: { zh: `与已有记录相似：${ids}`, en: `resembles ${ids.replaceAll('、', ', ')}` } }];
}
