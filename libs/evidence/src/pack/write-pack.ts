import { createHash } from 'node:crypto';
import { PassThrough, type Readable, Transform, type TransformCallback } from 'node:stream';
import type { Language } from '@app/catalogue';
import yazl from 'yazl';
import { DigestMismatch, type EvidenceStore } from '../store/evidence-store.js';
import { indexHtml } from './index-html.js';
import { indexXlsx } from './index-xlsx.js';
import type { PackFile, PackIndex } from './pack-index.js';

/** By its parts, so that the zone of the machine does not show. */
const ALWAYS = { mtime: new Date(1980, 0, 1), forceDosTimestamp: true, mode: 0o100644, compress: false };

/**
 * A pack as one zip: the index first, then its files in its order, each once. Streamed in constant memory; the same index
 * gives the same bytes. The stream fails when a file turns out not to be what its digest says: a cut-off zip is none.
 */
export async function writePack(store: EvidenceStore, index: PackIndex, language: Language): Promise<Readable> {
  const zip = new yazl.ZipFile();
  const out = new PassThrough();
  const fail = (error: unknown): void => { out.destroy(error instanceof Error ? error : new Error(String(error))); };
  zip.on('error', fail);
  zip.outputStream.on('error', fail);
  zip.addBuffer(Buffer.from(indexHtml(index, language)), 'index.html', { ...ALWAYS, compress: true });
  zip.addBuffer(Buffer.from(await indexXlsx(index, language)), 'index.xlsx', ALWAYS);
  for (const file of onceEach(index.files)) {
    zip.addReadStreamLazy(file.path, { ...ALWAYS, size: file.bytes }, (give) => {
      store.read(file.sha256).then((content) => { give(null, checked(content, file, fail)); }, (error: unknown) => { fail(error); });
    });
  }
  zip.end();
  return zip.outputStream.pipe(out);
}

function onceEach(files: readonly PackFile[]): PackFile[] {
  return [...new Map(files.map((file) => [file.path, file])).values()];
}

/** Passes a file on and fails at its end when it was another one. */
function checked(content: Readable, { sha256 }: PackFile, fail: (error: unknown) => void): Readable {
  const hash = createHash('sha256');
  content.on('error', fail);
  return content.pipe(new Transform({
    transform(chunk: Buffer, _encoding, done: TransformCallback) {
      hash.update(chunk);
      done(null, chunk);
    },
    flush(done: TransformCallback) {
      const found = hash.digest('hex');
      if (found !== sha256) fail(new DigestMismatch(sha256, found));
      done();
    },
  }));
}
