import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { say } from '@app/catalogue';
import { Problem } from '../../../http/problem.js';

/** Bytes that come in at once; larger files are imported on the command line. */
export const IMPORT_LIMIT = Symbol('ImportLimit');

/** Writes what comes to a file, in constant memory, and clears it away after use. @throws Problem 413 when it is too much */
export async function withFileOf<Result>(content: Readable, limit: number, use: (path: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'duty-import-'));
  const path = join(folder, 'upload');
  try {
    await pipeline(content, atMost(limit), createWriteStream(path, { mode: 0o600 }));
    return await use(path);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function atMost(limit: number): Transform {
  let size = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length;
      if (size > limit) done(new Problem(413, 'too-large', say('文件过大，请拆分，或在服务器上用 duty import 导入', 'the file is too large; split it, or import it on the server by duty import')));
      else done(null, chunk);
    },
  });
}
