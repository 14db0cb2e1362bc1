import { api, ask } from '../../api/client.js';
import { ApiProblem } from '../../api/problem.js';
import type { components } from '../../api/schema.generated.js';
import { upload } from '../upload.js';
import { type OutgoingEntry, outboxStore } from './outbox-store.js';

export type Entered = components['schemas']['Entered'];

/**
 * Sends an entry with its files and forgets it once the server has all of it. Sent again after a lost answer it is the same
 * record and the same files. @throws ApiProblem the entry is still kept then
 */
export async function deliver({ key, organization, body, files, deviceTime }: OutgoingEntry): Promise<Entered> {
  const path = { organization };
  const entered = await ask(api.POST('/api/v1/organizations/{organization}/records', {
    params: { path, header: { 'Idempotency-Key': key } }, body: { ...body, id: key, deviceTime, sentAt: new Date().toISOString() } as never,
  }));
  const refused: unknown[] = [];
  for (const [index, { kind, file }] of files.entries()) {
    await attach(`${key}-${String(index)}`, { ...path, record: key }, kind, file).catch((error: unknown) => {
      if (mayWait(error)) throw error;
      refused.push(error); // the others go on
    });
  }
  if (refused.length > 0) throw refused[0];
  await outboxStore.remove(key);
  return entered;
}

async function attach(key: string, path: { organization: string; record: string }, kind: string, file: File): Promise<void> {
  await ask(api.POST('/api/v1/organizations/{organization}/records/{record}/evidence', {
    params: { path, header: { 'Idempotency-Key': key } }, body: { upload: await upload(file), kind, fileName: file.name },
  }));
}

/** True where trying again later may help: no signal, a busy server, a session that has ended. */
export function mayWait(error: unknown): boolean {
  return error instanceof ApiProblem && (error.status === 0 || error.status === 401 || error.status === 429 || error.status >= 500);
}
