import { randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { digestOfPath, isDigest } from './digest.js';
import { type ByteRange, DigestMismatch, type EvidenceStore, FileMissing } from './evidence-store.js';

/** Files in a folder of this machine: `ab/cdef…`, by the first two digits, so that no folder grows too large. */
export class FolderStore implements EvidenceStore {
  readonly waiting: string;

  constructor(private readonly folder: string) {
    this.waiting = join(folder, 'uploads');
  }

  async put(digest: string, path: string): Promise<void> {
    const place = this.placeOf(digest);
    if (await this.size(digest) !== undefined) {
      // Damaged on disk since: a good copy takes its place.
      if (await digestOfPath(place) === digest) return;
    }
    await mkdir(dirname(place), { recursive: true });
    const draft = join(this.folder, `.${randomUUID()}.part`);
    try {
      await pipeline(createReadStream(path), createWriteStream(draft, { flush: true, mode: 0o600 }));
      const found = await digestOfPath(draft);
      if (found !== digest) throw new DigestMismatch(digest, found);
      await rename(draft, place);
      await syncFolder(dirname(place));
    } finally {
      await rm(draft, { force: true });
    }
  }

  async read(digest: string, range?: ByteRange): Promise<Readable> {
    const file = await open(this.placeOf(digest)).catch((error: unknown) => { throw asMissing(error, digest); });
    return file.createReadStream(range ? { start: range.first, end: range.last } : {});
  }

  async size(digest: string): Promise<number | undefined> {
    const found = await stat(this.placeOf(digest)).catch((error: unknown) => {
      if (isNotThere(error)) return undefined;
      throw error;
    });
    return found?.size;
  }

  async *list(): AsyncIterable<string> {
    for (const shelf of await readdir(this.folder).catch(() => [])) {
      if (!/^[0-9a-f]{2}$/.test(shelf)) continue;
      for (const rest of await readdir(join(this.folder, shelf))) {
        if (isDigest(shelf + rest)) yield shelf + rest;
      }
    }
  }

  async close(): Promise<void> {
    // Nothing is held open.
  }

  private placeOf(digest: string): string {
    if (!isDigest(digest)) throw new Error(`${digest} is no digest`);
    return join(this.folder, digest.slice(0, 2), digest.slice(2));
  }
}

/** So that the name outlives a power cut, as the content does. Windows has no such thing and needs none. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder);
  await handle.sync().finally(() => handle.close());
}

function isNotThere(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ENOENT';
}

function asMissing(error: unknown, digest: string): unknown {
  return isNotThere(error) ? new FileMissing(digest) : error;
}
