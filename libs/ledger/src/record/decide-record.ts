import { type Micros, microsOf, shanghaiDateOf, wholeDaysLate, yearOf } from '@app/calendar';
import { checkPayload, type Finding, finding, lackingEvidence, type RecordType, unknownFieldsOf } from '@app/catalogue';
import { asRecord, type Entry } from './entry.js';
import { decideMonth, type MonthStanding } from './month-lock.js';
import { personalDataIn } from './personal-data.js';

/** What the ledger knows of an organisation's years when an entry arrives. */
export type YearStanding = 'unopened' | 'open' | 'closed';

const LATE_AFTER_DAYS = 7;
const FRAMES_YEAR: ReadonlySet<string> = new Set(['ReportingYearOpened', 'ReportingYearClosed', 'ReportingYearReopened']);

/** What is to be said about any entry by itself, a record or an amendment: its payload, its texts, its author. */
export function checkEntry(entry: Entry, recordType: RecordType | undefined): Finding[] {
  if (!recordType) {
    return [finding('always', 'unknown-type', 'type', `目录中没有类型 ${entry.type}`, `the catalogue has no type ${entry.type}`)];
  }
  const refusals = [...checkPayload(recordType, entry.data), ...personalDataIn(entry)];
  const unknown = unknownFieldsOf(recordType.fields, entry.data).map((name) =>
    finding('notice', 'unknown-field', `data.${name}`, `未知字段 data.${name} 已保留`, `unknown field data.${name} is kept`));
  if (refusals.length > 0) return [...refusals, ...unknown];
  return [...unknown, ...checkAuthor(entry, recordType), ...(recordType.check?.(asRecord(entry)) ?? [])];
}

/** What is to be said about a new record: the entry itself, its date, its year and its evidence. */
export function decideRecord(entry: Entry, recordType: RecordType | undefined, year: YearStanding, month: MonthStanding): Finding[] {
  const findings = checkEntry(entry, recordType);
  if (!recordType || findings.some(({ weight }) => weight === 'always')) return findings;
  return [...findings, ...checkDate(entry, recordType, month), ...checkYear(entry, recordType, year), ...decideMonth(entry, month), ...checkEvidence(entry, recordType)];
}

/** True for a late entry (补录): flagged, never refused (event catalogue, G7). */
export function isLate(occurredOn: string, recordedAt: Micros): boolean {
  return wholeDaysLate(occurredOn, recordedAt) > LATE_AFTER_DAYS;
}

function checkAuthor(entry: Entry, { recorders }: RecordType): Finding[] {
  // Whoever stands at the server itself, or the product, records as `system`: that is no role a person holds.
  if (entry.role === 'system' || (recorders as readonly string[]).includes(entry.role)) return [];
  return [finding('desk', 'wrong-role', 'role', `角色 ${entry.role} 不应登记 ${entry.type}`, `role ${entry.role} does not record ${entry.type}`)];
}

function checkDate(entry: Entry, { mayLieAhead, freeOfYear }: RecordType, { locked }: MonthStanding): Finding[] {
  const recordedAt = microsOf(entry.recordedAt);
  if (recordedAt === undefined) return [];
  if (entry.occurredOn > shanghaiDateOf(recordedAt) && !mayLieAhead) {
    return [finding('desk', 'future-date', 'occurredOn', `occurredOn ${entry.occurredOn} 晚于录入日期`,
      `occurredOn ${entry.occurredOn} is later than the day of recording`)];
  }
  if (!isLate(entry.occurredOn, recordedAt)) {
    return locked && !freeOfYear ? [finding('notice', 'late-entry', 'recordedAt', '补录：该月已锁定', 'late entry: the month is locked already')] : [];
  }
  const days = wholeDaysLate(entry.occurredOn, recordedAt);
  return [finding('notice', 'late-entry', 'recordedAt', `补录：发生后 ${String(days)} 天才录入`, `late entry: recorded ${days} days after it happened`)];
}

/** The year an entry speaks of: the one it opens or closes, otherwise that of its date. */
export function yearConcerned(entry: Pick<Entry, 'type' | 'data' | 'occurredOn'>): number {
  return FRAMES_YEAR.has(entry.type) ? Number(entry.data['year']) : yearOf(entry.occurredOn);
}

function checkYear(entry: Entry, { freeOfYear }: RecordType, year: YearStanding): Finding[] {
  const name = String(yearConcerned(entry));
  if (entry.type === 'ReportingYearOpened') {
    return year === 'open' ? [finding('desk', 'year-already-open', 'data.year', `${name} 年度已经开启`, `the year ${name} is open already`)] : [];
  }
  if (year === 'open' || freeOfYear) return [];
  return year === 'closed' ? checkClosedYear(entry, year) : [
    finding('desk', 'year-not-open', 'occurredOn', `${name} 年度台账尚未开启`, `the year ${name} has not been opened`),
  ];
}

/** A closed year changes only by the leader's hand (event catalogue 2.8). */
export function checkClosedYear(entry: Entry, year: YearStanding): Finding[] {
  if (year !== 'closed' || entry.role === 'leader' || entry.role === 'system') return [];
  return [finding('desk', 'year-closed', 'occurredOn', '该年度已关账，须由主要负责人办理', 'the year is closed; only the leader may change it')];
}

function checkEvidence(entry: Entry, recordType: RecordType): Finding[] {
  const lacking = lackingEvidence(entry, recordType);
  if (lacking.length === 0) return [];
  const names = lacking.map((kinds) => kinds.join('/')).join('、');
  return [finding('notice', 'pending-evidence', 'evidence', `待补佐证：${names}`, `evidence still to come: ${names}`)];
}
