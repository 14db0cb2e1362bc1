import type { Damage } from '../tables/file-table.js';
import { digestOfStream } from '../store/digest.js';
import { type EvidenceStore, FileMissing } from '../store/evidence-store.js';

/** Reads a file and says what is wrong with it; undefined when it is what its digest says. */
export async function checkFile(store: EvidenceStore, digest: string): Promise<Damage['what'] | undefined> {
  try {
    return await digestOfStream(await store.read(digest)) === digest ? undefined : 'changed';
  } catch (error) {
    if (error instanceof FileMissing) return 'missing';
    throw error;
  }
}
