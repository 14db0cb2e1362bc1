import type { JsonObject } from '@app/event-store';
import type { Entry } from './entry.js';
import type { FieldPatch } from './field-patch.js';

/** What changes whether or as what a record counts; where two must agree, it is asked for first (event catalogue 2.8). */
const CHANGES: ReadonlySet<string> = new Set(['RecordCorrected', 'RecordVoided', 'VoidRevoked', 'DuplicateMarked', 'DuplicateRevoked']);
/** What strikes a record out and what brings it back is never one person's business. */
const ALWAYS_OF_TWO: ReadonlySet<string> = new Set(['RecordVoided', 'VoidRevoked']);

export function isChange(type: string): boolean {
  return CHANGES.has(type);
}

/** Whether a change waits for a second person: `closed` says that its month is locked or its year closed. */
export function needsSecond(type: string, closed: boolean): boolean {
  return ALWAYS_OF_TWO.has(type) || (isChange(type) && closed);
}

/** A change that was asked for and that nobody has decided yet. */
export interface ChangeRequest {
  /** Id of the entry that asked. */
  id: string;
  change: string;
  patch?: readonly FieldPatch[];
  canonical?: string;
  reason: string;
  by: string;
  /** RFC 3339. */
  at: string;
}

/** The entry that asks for a change, under the same id. */
export function askingFor(entry: Entry): Entry {
  const { target, patch, canonical, reason } = entry.data;
  const asked = { target, change: entry.type, patch, canonical, reason };
  return { ...entry, type: 'CorrectionRequested', data: Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined)) as JsonObject };
}

/** The request that an entry of type `CorrectionRequested` makes; its payload is sound. */
export function requestMade({ id, data, recordedBy, recordedAt }: Entry): ChangeRequest {
  const { change, patch, canonical, reason } = data as unknown as ChangeRequest;
  return { id, change, ...(patch ? { patch } : {}), ...(canonical === undefined ? {} : { canonical }), reason, by: recordedBy, at: recordedAt };
}

/** The change itself, as if the entry said it: what a request would do, and what its approval does. */
export function changeAsked(entry: Entry, { change, patch, canonical, reason }: ChangeRequest): Entry {
  const data = { target: entry.data['target'], patch, canonical, reason, approvedBy: entry.recordedBy } as unknown as JsonObject;
  return { ...entry, type: change, data };
}
