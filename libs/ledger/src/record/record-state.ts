import { type Micros, microsOf } from '@app/calendar';
import type { EffectiveRecord } from '@app/catalogue';
import type { JsonObject } from '@app/event-store';
import { changeAsked } from './change.js';
import { type Entry, textAt } from './entry.js';
import { applyPatch, type FieldPatch } from './field-patch.js';
import { type AttachedFile, filesAfter, kindsOnFile } from './files.js';
import { NOTHING_SAID, requestIn, type Review, reviewAfter } from './review.js';

/** A record after some of its events. */
export interface RecordState extends EffectiveRecord<JsonObject> {
  organization: string;
  /** Known time of its first event. */
  recordedAt: Micros;
  /** Known time of its last event; never before that of an earlier one. */
  knownAt: Micros;
  corrected: boolean;
  /** Kinds of evidence named when it was entered; `evidence` adds those of the files that count. */
  named: readonly string[];
  /** In the order in which they were attached. */
  files: readonly AttachedFile[];
  /** Reason of the void in force. */
  voided: string | null;
  /** The duplicate mark in force: the record that counts instead, and the reason. */
  duplicate: { of: string; reason: string } | null;
  review: Review;
}

export type Standing = 'live' | 'void' | 'duplicate';

/** Whether a record counts. A void weighs more than a duplicate mark. */
export function standingOf(state: Pick<RecordState, 'voided' | 'duplicate'>): Standing {
  if (state.voided !== null) return 'void';
  return state.duplicate === null ? 'live' : 'duplicate';
}

/** The record that a first entry makes. */
export function beginRecord(entry: Entry): RecordState {
  const recordedAt = knownTimeOf(entry);
  const { id, type, organization, occurredOn, recordedBy, role, data, evidence } = entry;
  return {
    id, type, organization, occurredOn, recordedBy, role, data, evidence,
    named: evidence, files: [], recordedAt, knownAt: recordedAt, corrected: false, voided: null, duplicate: null, review: NOTHING_SAID,
  };
}

/** The record after an amendment. Corrections take hold of a voided record too: they show once the void is revoked. */
export function amendRecord(before: RecordState, entry: Entry): RecordState {
  const recordedAt = knownTimeOf(entry);
  const asked = entry.type === 'CorrectionApproved' ? requestIn(before.review, entry) : undefined;
  const state = { ...before, knownAt: recordedAt > before.knownAt ? recordedAt : before.knownAt, review: reviewAfter(before.review, entry) };
  return contentAfter(state, asked ? changeAsked(entry, asked) : entry);
}

/** Why the record was changed: an approval's reason is that of the request. */
export function reasonOf(before: Pick<RecordState, 'review'>, entry: Entry): string | null {
  const reason = textAt(entry.data, 'reason') || (entry.type === 'CorrectionApproved' ? requestIn(before.review, entry)?.reason : undefined);
  return reason || null;
}

function contentAfter(state: RecordState, entry: Entry): RecordState {
  const reason = textAt(entry.data, 'reason');
  switch (entry.type) {
    case 'RecordCorrected':
      return { ...(entry.data['patch'] as unknown as FieldPatch[]).reduce(applyPatch, state), corrected: true };
    case 'RecordVoided':
      return { ...state, voided: reason };
    case 'VoidRevoked':
      return { ...state, voided: null };
    case 'DuplicateMarked':
      return { ...state, duplicate: { of: textAt(entry.data, 'canonical'), reason } };
    case 'DuplicateRevoked':
      return { ...state, duplicate: null };
    case 'EvidenceAttached':
    case 'EvidenceVerified':
    case 'EvidenceRejected':
    case 'EvidenceReplaced':
      return withFiles(state, filesAfter(state.files, entry));
    case 'CorrectionRequested':
    case 'CorrectionApproved':
    case 'CorrectionRefused':
    case 'RecordConfirmed':
    case 'RecordReturned':
    case 'WarningAnswered':
      return state;
    default:
      throw new Error(`${entry.type} is no amendment the ledger knows`);
  }
}

function withFiles(state: RecordState, files: readonly AttachedFile[]): RecordState {
  return { ...state, files, evidence: kindsOnFile(state.named, files) };
}

function knownTimeOf(entry: Entry): Micros {
  const micros = microsOf(entry.recordedAt);
  if (micros === undefined) throw new Error(`${entry.recordedAt} is no instant`);
  return micros;
}
