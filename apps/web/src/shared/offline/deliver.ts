import { api, ask, FORGED } from '../../api/client.js';
import { ApiProblem } from '../../api/problem.js';
import type { components } from '../../api/schema.generated.js';
import { freshKey } from '../fresh-key.js';
import { attachUpload, upload } from '../upload.js';
import { type OutgoingEntry, type OutgoingFile, outboxStore } from './outbox-store.js';

export type Entered = components['schemas']['Entered'];

/**
 * Sends an entry with its files and forgets it once the server has all of it. Files that the server does not take stay here,
 * with the reason. @throws ApiProblem the entry is still kept then
 */
export async function deliver(entry: OutgoingEntry): Promise<Entered> {
  const { key, organization, body, files, deviceTime } = entry;
  // Each sending is a request of its own, for `sentAt` differs: after a lost answer it is the id that makes it the same record.
  const entered = await ask(api.POST('/api/v1/organizations/{organization}/records', {
    params: { path: { organization }, header: freshKey() }, body: { ...body, id: key, deviceTime, sentAt: new Date().toISOString() } as never,
  }));
  const refused: Error[] = [];
  for (const [index, file] of files.entries()) {
    await attach(entry, `${key}-${String(index)}`, file).catch((error: unknown) => {
      if (mayWait(error)) throw error;
      refused.push(error as Error); // the others go on
    });
  }
  if (refused[0]) await outboxStore.put({ ...entry, state: 'refused', recorded: true, fault: refused[0].message });
  else await outboxStore.remove(key);
  return entered;
}

/** What was uploaded is noted, so that after a lost answer the same request goes out again, and the file is there once. */
async function attach(entry: OutgoingEntry, key: string, outgoing: OutgoingFile): Promise<void> {
  const { kind, file } = outgoing;
  const before = outgoing.upload;
  const id = before ?? await upload(file);
  if (before === undefined) {
    outgoing.upload = id;
    await outboxStore.put(entry);
  }
  try {
    await attachUpload({ organization: entry.organization, record: entry.key, id, kind, fileName: file.name }, { 'Idempotency-Key': key });
  } catch (error) {
    if (before === undefined || !(error instanceof ApiProblem) || error.code !== 'upload-unknown') throw error;
    delete outgoing.upload; // the server has let it go meanwhile
    await attach(entry, key, outgoing);
  }
}

const LATER: readonly number[] = [0, 401, 429];
/** Sent by another page of this device at this moment; bearing the token of a session that has been followed by another. */
const LATER_CODES: readonly string[] = ['under-way', FORGED];

/** True where trying again later may help: no signal, a busy server, a session that has ended. */
export function mayWait(error: unknown): boolean {
  return error instanceof ApiProblem && (LATER.includes(error.status) || error.status >= 500 || LATER_CODES.includes(error.code));
}
