import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

export interface OutgoingBody {
  type: string;
  occurredOn: string;
  data: Record<string, unknown>;
  evidence?: string[];
  lateReason?: string;
  confirmedDifferent?: boolean;
}

export interface OutgoingFile {
  kind: string;
  file: File;
  /** Id of its upload, once it is whole. */
  upload?: string;
}

/** An entry on its way to the server, kept on this device until the server has it. */
export interface OutgoingEntry {
  /** Id of the record: sent twice it is one record. */
  key: string;
  /** Whose entry it is: nobody else on this device sends it. */
  account: string;
  organization: string;
  body: OutgoingBody;
  files: OutgoingFile[];
  /** When it was entered, by this device's clock. */
  deviceTime: string;
  state: 'waiting' | 'refused';
  /** The record is there; only files of it were refused. */
  recorded?: boolean;
  /** Why the server refused it. */
  fault?: string;
}

interface Outbox extends DBSchema {
  entries: { key: string; value: OutgoingEntry; indexes: { account: string } };
}

let opened: Promise<IDBPDatabase<Outbox>> | undefined;

function database(): Promise<IDBPDatabase<Outbox>> {
  opened ??= openDB<Outbox>('duty-outbox', 1, {
    upgrade(db) { db.createObjectStore('entries', { keyPath: 'key' }).createIndex('account', 'account'); },
  });
  return opened;
}

export const outboxStore = {
  async put(entry: OutgoingEntry): Promise<void> { await (await database()).put('entries', entry); },
  async remove(key: string): Promise<void> { await (await database()).delete('entries', key); },
  /** In the order in which they were entered. */
  async of(account: string): Promise<OutgoingEntry[]> {
    const all = await (await database()).getAllFromIndex('entries', 'account', account);
    return all.sort((a, b) => a.deviceTime.localeCompare(b.deviceTime));
  },
};
