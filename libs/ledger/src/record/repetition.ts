import { type Finding, finding } from '@app/catalogue';
import { digestOf, type NewEvent } from '@app/event-store';
import { type Entry, entryOf, eventOf } from './entry.js';

type Content = Pick<NewEvent, 'type' | 'data' | 'metadata'>;

/**
 * True when the ledger holds the very same entry. Where the server sets time, author and role, those of the first
 * arrival stand for those of the repetition.
 */
export function isRepetition(entry: Entry, there: Content, serverSetsTime: boolean): boolean {
  const { recordedAt, recordedBy, role } = entryOf(there);
  const { type, data, metadata } = eventOf(serverSetsTime ? { ...entry, recordedAt, recordedBy, role } : entry, '', {});
  return digestOf(type, data, metadata) === digestOf(there.type, there.data, there.metadata);
}

export function otherContent(id: string): Finding {
  return finding('always', 'id-with-other-content', 'id', `编号 ${id} 已在台账中，但内容不同；要更正请用 RecordCorrected`,
    `id ${id} is in the ledger with other content; use RecordCorrected to correct it`);
}
