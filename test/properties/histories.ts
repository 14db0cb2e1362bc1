import fc from 'fast-check';
import { instantOf } from '@app/calendar';
import { type Catalogue, createCatalogue, recordTypes } from '@app/catalogue';
import { digestOf, type JsonObject, type StoredEvent } from '@app/event-store';
import { eventIdOf } from '@app/platform';
import { decideEntry } from '../../libs/ledger/src/record/decide-entry.js';
import { type Entry, eventOf, streamOf } from '../../libs/ledger/src/record/entry.js';
import { amendRecord, beginRecord, type RecordState } from '../../libs/ledger/src/record/record-state.js';

export const catalogue: Catalogue = createCatalogue(recordTypes);
export const ORGANIZATION = '某县水务局';

/** A step somebody might take; steps that the ledger would refuse are left out of the history. */
interface Step {
  kind: 'session' | 'patrol' | 'station' | 'hire' | 'leave' | 'result' | 'correct' | 'void' | 'revoke' | 'mark' | 'unmark' | 'attach' | 'reject' | 'replace';
  pick: number;
  other: number;
  day: number;
  /** Minutes by which known time moves on, or, between records, jumps back. */
  minutes: number;
}

const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom('session', 'patrol', 'station', 'hire', 'leave', 'result', 'correct', 'void', 'revoke', 'mark', 'unmark', 'attach', 'reject', 'replace'),
  pick: fc.nat(50),
  other: fc.nat(50),
  day: fc.nat(500),
  minutes: fc.integer({ min: -3, max: 3 }),
});

/** A log of valid events: records and amendments of every kind, known time running against log order between records. */
export const histories: fc.Arbitrary<StoredEvent[]> = fc.array(step, { minLength: 1, maxLength: 40 }).map(buildHistory).filter((events) => events.length > 0);

const START = 1_640_995_200_000_000n;

export function buildHistory(steps: readonly Step[]): StoredEvent[] {
  const events: StoredEvent[] = [];
  const records = new Map<string, RecordState>();
  let minute = 600_000;
  for (const [index, { kind, pick, other, day, minutes }] of steps.entries()) {
    const ids = [...records.keys()];
    const target = records.get(ids[pick % Math.max(ids.length, 1)] ?? '');
    const canonical = records.get(ids[other % Math.max(ids.length, 1)] ?? '');
    minute += minutes;
    const known = START + BigInt(minute) * 60_000_000n;
    const [type, data] = contentOf(kind, pick, target, canonical);
    const amends = catalogue.types.get(type)?.amendment ?? false;
    const entry: Entry = {
      id: `E${String(index)}`, type, organization: ORGANIZATION, occurredOn: dateOf(day),
      recordedAt: instantOf(amends && target && known < target.knownAt ? target.knownAt : known),
      recordedBy: 'clerk01', role: 'clerk', evidence: [], extra: {}, data,
    };
    const refused = decideEntry(entry, catalogue, { target, canonical, year: 'open' }).some(({ weight }) => weight === 'always');
    if (refused) continue;
    const record = amends && target ? amendRecord(target, entry) : beginRecord(entry);
    records.set(record.id, record);
    events.push(stored(entry, record.id, events));
  }
  return events;
}

function contentOf(kind: Step['kind'], pick: number, target: RecordState | undefined, canonical: RecordState | undefined): [string, JsonObject] {
  const id = target?.id ?? 'nobody';
  const person = `P${String(pick % 4)}`;
  switch (kind) {
    case 'session':
      return ['StudySessionHeld', { scope: pick % 3 ? 'collective' : 'individual', kind: pick % 2 ? '一月一法' : '例会学法', topics: ['民法典'], expected: 9, attended: 9 }];
    case 'patrol':
      return ['PatrolCompleted', { wardenId: person, kind: 'routine', start: '08:00', minutes: 60 }];
    case 'station':
      return ['StationUpgraded', { stationId: `ST${String(pick % 3)}`, town: '某镇', part: pick % 2 ? 'hardware' : 'software' }];
    case 'hire':
      return ['WardenHired', { personId: person, town: '某镇' }];
    case 'leave':
      return ['WardenDeparted', { personId: person }];
    case 'result':
      return ['TrainingResultRecorded', { programme: '培训', eligible: ['P0', 'P1', person], enrolled: ['P0', person], passed: pick % 2 ? ['P0'] : [] }];
    case 'correct':
      return ['RecordCorrected', { target: id, reason: '日期误填更正', patch: [{ path: 'occurredOn', old: target?.occurredOn ?? null, new: dateOf(pick * 13) }] }];
    case 'void':
      return ['RecordVoided', { target: id, reason: '非本单位活动', approvedBy: 'leader01' }];
    case 'revoke':
      return ['VoidRevoked', { target: id, reason: '作废有误撤销', approvedBy: 'leader01' }];
    case 'mark':
      return ['DuplicateMarked', { target: id, canonical: canonical?.id ?? 'nobody', reason: '同一活动重复录入' }];
    case 'unmark':
      return ['DuplicateRevoked', { target: id, reason: '并非同一活动' }];
    case 'attach':
      return ['EvidenceAttached', {
        target: id, evidence: `EV${String(pick % 7)}`, kind: pick % 2 ? '照片' : '轨迹', fileName: 'a.jpg', mime: 'image/jpeg', bytes: 1 + pick, sha256: String(pick % 10).repeat(64),
      }];
    case 'reject':
      return ['EvidenceRejected', { target: id, evidence: `EV${String(pick % 7)}`, reason: '照片模糊不清' }];
    case 'replace':
      return ['EvidenceReplaced', { target: id, evidence: `EV${String(pick % 7)}`, replacement: `EV${String((pick * 3 + 1) % 7)}`, reason: '换成清晰的照片' }];
  }
}

/** A day of 2021-10-01 and the 500 after it, so that corrections move records across years. */
function dateOf(day: number): string {
  return new Date(Date.UTC(2021, 9, 1 + (day % 500))).toISOString().slice(0, 10);
}

function stored(entry: Entry, recordId: string, before: readonly StoredEvent[]): StoredEvent {
  const stream = streamOf(eventIdOf(ORGANIZATION, recordId));
  const event = eventOf(entry, eventIdOf(ORGANIZATION, entry.id), {});
  return {
    ...event, stream,
    position: before.length + 1,
    revision: before.filter((one) => one.stream === stream).length,
    appendedAt: entry.recordedAt,
    digest: digestOf(event.type, event.data, event.metadata),
  };
}
