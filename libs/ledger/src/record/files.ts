import type { JsonObject } from '@app/event-store';
import { type Entry, textAt } from './entry.js';

/** `rejected` and `replaced` files prove nothing any more; they stay readable. */
export type FileStanding = 'attached' | 'verified' | 'rejected' | 'replaced';

/** A file attached to a record, as the record's events tell it. */
export interface AttachedFile {
  /** Its id within the record. */
  evidence: string;
  /** What it is evidence as: 照片, 签到表 … */
  kind: string;
  title: string | null;
  fileName: string;
  mime: string;
  bytes: number;
  /** The name its content is kept by. */
  sha256: string;
  pages: number | null;
  containsPersonalData: boolean;
  secrecy: string | null;
  attachedBy: string;
  /** RFC 3339. */
  attachedAt: string;
  standing: FileStanding;
  /** Why it was rejected or replaced. */
  reason: string | null;
  replacedBy: string | null;
  /** What was asked about it when it came. */
  questions: readonly JsonObject[];
}

/** True for a file that counts as evidence. */
export function proves({ standing }: Pick<AttachedFile, 'standing'>): boolean {
  return standing === 'attached' || standing === 'verified';
}

/** The kinds on file: those named when the record was entered, and those of its files that count. */
export function kindsOnFile(named: readonly string[], files: readonly AttachedFile[]): readonly string[] {
  return [...new Set([...named, ...files.filter(proves).map(({ kind }) => kind)])];
}

/** A record's files after one more event about them. */
export function filesAfter(files: readonly AttachedFile[], entry: Entry): readonly AttachedFile[] {
  const id = textAt(entry.data, 'evidence');
  const change = (what: Partial<AttachedFile>): AttachedFile[] => files.map((file) => (file.evidence === id ? { ...file, ...what } : file));
  switch (entry.type) {
    case 'EvidenceAttached':
      return [...files, attachedBy(entry)];
    case 'EvidenceVerified':
      return change({ standing: 'verified' });
    case 'EvidenceRejected':
      return change({ standing: 'rejected', reason: textAt(entry.data, 'reason') });
    case 'EvidenceReplaced':
      return change({ standing: 'replaced', reason: textAt(entry.data, 'reason'), replacedBy: textAt(entry.data, 'replacement') });
    default:
      return files;
  }
}

/** The payload is sound: the catalogue has checked it. */
function attachedBy({ data, recordedBy, recordedAt }: Entry): AttachedFile {
  const text = (key: string): string | null => textAt(data, key) || null;
  return {
    evidence: textAt(data, 'evidence'), kind: textAt(data, 'kind'), title: text('title'), fileName: textAt(data, 'fileName'), mime: textAt(data, 'mime'),
    bytes: Number(data['bytes']), sha256: textAt(data, 'sha256'), pages: typeof data['pages'] === 'number' ? data['pages'] : null,
    containsPersonalData: data['containsPersonalData'] === true, secrecy: text('secrecy'), attachedBy: recordedBy, attachedAt: recordedAt,
    standing: 'attached', reason: null, replacedBy: null, questions: Array.isArray(data['questions']) ? (data['questions'] as JsonObject[]) : [],
  };
}
