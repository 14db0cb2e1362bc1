import { type Micros, microsOf } from '@app/calendar';
import type { EffectiveRecord } from '@app/catalogue';
import type { Json, JsonObject } from '@app/event-store';
import { type Entry, textAt } from './entry.js';
import { type AttachedFile, filesAfter, kindsOnFile } from './files.js';

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
}

export type Standing = 'live' | 'void' | 'duplicate';

/** Whether a record counts. A void weighs more than a duplicate mark. */
export function standingOf(state: Pick<RecordState, 'voided' | 'duplicate'>): Standing {
  if (state.voided !== null) return 'void';
  return state.duplicate === null ? 'live' : 'duplicate';
}

/** A correction of one field: `old` is what it corrects, null for a field that was absent. */
export interface FieldPatch {
  path: string;
  old: Json;
  new: Json;
}

/** The record that a first entry makes. */
export function beginRecord(entry: Entry): RecordState {
  const recordedAt = knownTimeOf(entry);
  const { id, type, organization, occurredOn, recordedBy, role, data, evidence } = entry;
  return {
    id, type, organization, occurredOn, recordedBy, role, data, evidence,
    named: evidence, files: [], recordedAt, knownAt: recordedAt, corrected: false, voided: null, duplicate: null,
  };
}

/** The record after an amendment. Corrections take hold of a voided record too: they show once the void is revoked. */
export function amendRecord(before: RecordState, entry: Entry): RecordState {
  const recordedAt = knownTimeOf(entry);
  const state = { ...before, knownAt: recordedAt > before.knownAt ? recordedAt : before.knownAt };
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
    default:
      throw new Error(`${entry.type} is no amendment the ledger knows`);
  }
}

function withFiles(state: RecordState, files: readonly AttachedFile[]): RecordState {
  return { ...state, files, evidence: kindsOnFile(state.named, files) };
}

/** The state after one correction of one field; `null` makes an optional field absent again. */
export function applyPatch<State extends Pick<RecordState, 'occurredOn' | 'data'>>(state: State, patch: FieldPatch): State {
  if (patch.path === 'occurredOn') return { ...state, occurredOn: patch.new as string };
  const others = Object.entries(state.data).filter(([name]) => name !== patch.path);
  // fromEntries defines properties, so that even a field named __proto__ is only a field.
  return { ...state, data: Object.fromEntries(patch.new === null ? others : [...others, [patch.path, patch.new]]) };
}

/** The value in force at a path; null where the field is absent. */
export function valueAt(state: Pick<RecordState, 'occurredOn' | 'data'>, path: string): Json {
  if (path === 'occurredOn') return state.occurredOn;
  return Object.hasOwn(state.data, path) ? (state.data[path] ?? null) : null;
}

function knownTimeOf(entry: Entry): Micros {
  const micros = microsOf(entry.recordedAt);
  if (micros === undefined) throw new Error(`${entry.recordedAt} is no instant`);
  return micros;
}
