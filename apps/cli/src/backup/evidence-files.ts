import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { DigestMismatch, type EvidenceStore, FileMissing } from '@app/evidence';

export interface CopiedFiles {
  /** How many came over whole. */
  files: number;
  /** Digests of those whose content is not what the digest says, or that cannot be read. They stay behind, and are named. */
  damaged: string[];
}

/** Copies every file of one store into another, one at a time; each is held against its digest on the way. */
export async function copyFiles(from: EvidenceStore, to: EvidenceStore, onFile: (files: number) => void): Promise<CopiedFiles> {
  const copied: CopiedFiles = { files: 0, damaged: [] };
  await mkdir(to.waiting, { recursive: true });
  for await (const digest of from.list()) {
    const draft = join(to.waiting, `${randomUUID()}.copy`);
    try {
      await pipeline(await from.read(digest), createWriteStream(draft));
      await to.put(digest, draft);
      copied.files += 1;
    } catch (error) {
      if (!(error instanceof DigestMismatch || error instanceof FileMissing)) throw error;
      copied.damaged.push(digest);
    } finally {
      await rm(draft, { force: true });
    }
    onFile(copied.files);
  }
  return copied;
}
