import { microsOf } from '@app/calendar';
import { type Finding, finding, type RecordType } from '@app/catalogue';
import { checkClosedYear, type YearStanding } from './decide-record.js';
import { decideCorrection } from './decide-correction.js';
import { decideEvidence } from './decide-evidence.js';
import { type Entry, textAt } from './entry.js';
import { changeAsked, isChange, requestMade } from './change.js';
import { decideAsking, decideConfirmation, decideRequest } from './decide-review.js';
import type { FieldPatch } from './field-patch.js';
import { type RecordState, standingOf } from './record-state.js';
import { requestIn } from './review.js';

/** The records an amendment speaks of, as they stand; undefined where there is none of that id. */
export interface AmendmentTargets {
  target: RecordState | undefined;
  targetType: RecordType | undefined;
  /** Only a duplicate mark has one. */
  canonical?: RecordState | undefined;
  /** How the target's year stands, and that into which a correction moves it. */
  year: YearStanding;
  /** Whether the month of either is locked. */
  locked?: boolean;
}

/** They say something of a record and leave it as it is: a closed year stands as it stood. */
const CHANGES_NOTHING: ReadonlySet<string> = new Set(['CorrectionRequested', 'CorrectionRefused', 'RecordConfirmed', 'RecordReturned', 'WarningAnswered']);

const refuse = (code: string, field: string, zh: string, en: string): Finding => finding('always', code, field, zh, en);

/**
 * What is to be said about an amendment whose own payload is sound, given the records it speaks of.
 * Rules: `exchange.md`, "Known time" and "Tolerant reader, strict desk".
 */
export function decideAmendment(entry: Entry, { target, targetType, canonical, year, locked = false }: AmendmentTargets): Finding[] {
  if (!target || !targetType) {
    const id = textAt(entry.data, 'target');
    return [refuse('target-unknown', 'data.target', `找不到目标记录 ${id}`, `no record ${id} stands in the ledger or earlier in the file`)];
  }
  return [
    ...checkKnownTime(entry, target.knownAt, 'recorded-before-target', target.id),
    ...(CHANGES_NOTHING.has(entry.type) ? [] : checkClosedYear(entry, year)),
    ...checkNewYear(entry, targetType, year),
    ...(locked && entry.role !== 'system' && isChange(entry.type) ? [monthLocked()] : []),
    ...checkOwn(entry, target),
    ...decide(entry, target, targetType, canonical),
  ];
}

/** The desk asks a second person instead, and never says so; what comes by file is told. */
function monthLocked(): Finding {
  return finding('desk', 'month-locked', 'data.target', '该月已锁定，更正须经他人批准', 'the month is locked; a change needs a second person');
}

/** A record is not moved to where it could not have been entered, nor is that asked for. */
function checkNewYear(entry: Entry, { freeOfYear }: RecordType, year: YearStanding): Finding[] {
  const moves = Array.isArray(entry.data['patch']) && (entry.data['patch'] as unknown as FieldPatch[]).some(({ path }) => path === 'occurredOn');
  if (!moves || freeOfYear || year !== 'unopened') return [];
  return [finding('desk', 'year-not-open', 'data.patch', '更正后的日期所在年度台账尚未开启', 'the year of the corrected date has not been opened')];
}

/** A warden's business is what he or she did (event catalogue 2.10). */
function checkOwn(entry: Entry, target: RecordState): Finding[] {
  if (entry.role !== 'warden' || [target.recordedBy, target.data['wardenId']].includes(entry.recordedBy)) return [];
  return [finding('desk', 'not-own-record', 'data.target', `管护员只能更正本人的记录，${target.id} 不是`, `a warden corrects only his or her own records, and ${target.id} is not one`)];
}

function decide(entry: Entry, target: RecordState, targetType: RecordType, canonical: RecordState | undefined): Finding[] {
  switch (entry.type) {
    case 'RecordCorrected':
      return decideCorrection(entry.data['patch'] as unknown as FieldPatch[], target, targetType);
    case 'RecordVoided':
      return target.voided === null ? [] : [refuse('already-voided', 'data.target', `${target.id} 已作废`, `${target.id} is voided already`)];
    case 'VoidRevoked':
      return target.voided === null ? [refuse('not-voided', 'data.target', `${target.id} 未作废，无可撤销`, `${target.id} is not voided, there is nothing to revoke`)] : [];
    case 'DuplicateMarked':
      return decideDuplicate(entry, target, canonical);
    case 'CorrectionRequested':
      return decideAsking(entry) ?? decide(changeAsked(entry, requestMade(entry)), target, targetType, canonical);
    case 'CorrectionApproved':
      return [...decideRequest(entry, target), ...decideApproved(entry, target, targetType, canonical)];
    case 'CorrectionRefused':
      return decideRequest(entry, target);
    case 'RecordConfirmed':
    case 'RecordReturned':
      return decideConfirmation(entry, target);
    case 'WarningAnswered':
      return [];
    case 'DuplicateRevoked':
      return target.duplicate === null ? [refuse('not-duplicate', 'data.target', `${target.id} 未标记重复，无可撤销`, `${target.id} is not marked a duplicate, there is nothing to revoke`)] : [];
    case 'EvidenceAttached':
    case 'EvidenceVerified':
    case 'EvidenceRejected':
    case 'EvidenceReplaced':
      return decideEvidence(entry, target);
    default:
      return [refuse('unknown-type', 'type', `未知的更正类型 ${entry.type}`, `${entry.type} is no amendment`)];
  }
}

/** What was asked for must still be possible when it is approved. */
function decideApproved(entry: Entry, target: RecordState, targetType: RecordType, canonical: RecordState | undefined): Finding[] {
  const asked = requestIn(target.review, entry);
  return asked ? decide(changeAsked(entry, asked), target, targetType, canonical) : [];
}

function decideDuplicate(entry: Entry, target: RecordState, canonical: RecordState | undefined): Finding[] {
  const field = 'data.canonical';
  const id = textAt(entry.data, 'canonical');
  if (target.duplicate !== null) {
    return [refuse('already-duplicate', 'data.target', `${target.id} 已标记为 ${target.duplicate.of} 的重复`, `${target.id} is marked a duplicate of ${target.duplicate.of} already`)];
  }
  if (!canonical) return [refuse('canonical-unknown', field, `找不到保留记录 ${id}`, `no record ${id} stands in the ledger or earlier in the file`)];
  if (canonical.id === target.id) return [refuse('duplicate-of-itself', field, '记录不能是自己的重复', 'a record cannot be a duplicate of itself')];
  if (canonical.type !== target.type) {
    return [refuse('canonical-of-other-type', field, `${id} 是 ${canonical.type}，不是 ${target.type}`, `${id} is a ${canonical.type}, not a ${target.type}`)];
  }
  if (standingOf(canonical) === 'void') return [refuse('canonical-voided', field, `保留记录 ${id} 已作废`, `the canonical record ${id} is voided`)];
  if (standingOf(canonical) === 'duplicate') return [refuse('canonical-is-duplicate', field, `保留记录 ${id} 自身是重复记录`, `the canonical record ${id} is itself a duplicate`)];
  return checkKnownTime(entry, canonical.recordedAt, 'recorded-before-canonical', id);
}

function checkKnownTime(entry: Entry, earliest: bigint, code: string, id: string): Finding[] {
  const recordedAt = microsOf(entry.recordedAt);
  if (recordedAt === undefined || recordedAt >= earliest) return [];
  return [refuse(code, 'recordedAt', `录入时间 ${entry.recordedAt} 早于 ${id} 最近一次变更`, `recordedAt ${entry.recordedAt} is before the last change of ${id}`)];
}
