import { say, type Text } from '../../language/text.js';
import type { FieldChange } from './changes.js';
import type { HistoryEvent } from './use-record.js';

/** A step of a record's life as people read it. */
export interface Step {
  id: string;
  /** The record type of the entry: its label comes from the catalogue. */
  type: string;
  by: string;
  at: string;
  tone: 'green' | 'red' | 'orange' | 'blue' | 'gray';
  changes: readonly FieldChange[];
  /** The change that a request asks for, or a decision decides: a type. */
  change?: string;
  /** Another record that is spoken of. */
  record?: string;
  why?: string;
  /** What else is said, in order. */
  notes: Text[];
}

const TONES: Readonly<Record<string, Step['tone']>> = {
  RecordCorrected: 'orange', RecordVoided: 'red', DuplicateMarked: 'red', RecordReturned: 'orange', CorrectionRequested: 'blue', CorrectionRefused: 'red', EvidenceRejected: 'red',
  RecordConfirmed: 'green', CorrectionApproved: 'green', VoidRevoked: 'green', DuplicateRevoked: 'green', EvidenceVerified: 'green',
};

/** Steps in the order in which they happened. */
export function stepsOf(events: readonly HistoryEvent[]): Step[] {
  return events.map((event, index) => {
    const { id, type, recordedBy, recordedAt, data } = event;
    const text = (key: string): string | undefined => (typeof data[key] === 'string' && data[key] !== '' ? data[key] : undefined);
    const asked = type.startsWith('Correction') && type !== 'CorrectionRequested' ? events.find((other) => other.id === data['request'])?.data : undefined;
    const [change, why] = [textOf(asked?.['change']) ?? (index > 0 ? text('change') : undefined), index > 0 ? text('reason') ?? text('note') : undefined];
    const record = index > 0 ? text('canonical') ?? textOf(asked?.['canonical']) : undefined;
    return {
      id, type, by: recordedBy, at: recordedAt, tone: index === 0 ? 'blue' : TONES[type] ?? 'gray',
      changes: index > 0 ? patchIn(asked ?? data) : [], notes: index > 0 ? notesOf(type, text) : originOf(event),
      ...(change !== undefined && { change }), ...(record !== undefined && { record }), ...(why !== undefined && { why }),
    };
  });
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function patchIn({ patch }: Record<string, unknown>): FieldChange[] {
  return Array.isArray(patch) ? patch as FieldChange[] : [];
}

function notesOf(type: string, text: (key: string) => string | undefined): Text[] {
  if (type === 'EvidenceAttached') return [say(`${text('kind') ?? ''}：${text('fileName') ?? ''}`, `${text('kind') ?? ''}: ${text('fileName') ?? ''}`)];
  const answer = text('answer');
  return type === 'WarningAnswered' && answer !== undefined ? [say(answer, answer)] : [];
}

/** Where a first entry came from, if not from the desk. */
function originOf({ arrival: { file, line } }: HistoryEvent): Text[] {
  if (typeof line !== 'number') return [];
  const name = typeof file === 'string' ? file : '';
  return [say(`随文件导入：${name} 第 ${String(line)} 行`, `brought in by a file: ${name}, line ${String(line)}`)];
}
