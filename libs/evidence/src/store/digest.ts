import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { Writable } from 'node:stream';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** SHA-256 of what a stream gives. */
export async function digestOfStream(content: Readable): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(content, new Writable({
    write(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      done();
    },
  }));
  return hash.digest('hex');
}

/** SHA-256 of a file on this machine. */
export function digestOfPath(path: string): Promise<string> {
  return digestOfStream(createReadStream(path));
}

/** True for what may be a file's name in a store. */
export function isDigest(name: string): boolean {
  return /^[0-9a-f]{64}$/.test(name);
}
