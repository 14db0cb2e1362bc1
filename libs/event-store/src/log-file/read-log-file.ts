import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { StoredEvent } from '../port.js';
import { announcedIn, eventIn, lastLine } from './format.js';
import type { LogSum } from './log-lines.js';

/** Longer than any event's line: what has no line feed for so long is no log, and is not held in memory. */
const LONGEST_LINE = 64 * 1024 * 1024;
const LINE_FEED = 0x0a;

/** What is wrong with a file: it is no log, it ends too early, or a line of it was changed. */
export type FileFault = 'no-log' | 'cut-off' | 'changed';

export class BrokenLogFile extends Error {
  constructor(readonly line: number, readonly why: FileFault) {
    super(`line ${line} of the log's file: ${why}`);
  }
}

/**
 * The events of a file in order, one by one; its sum at the end. Needs the memory of the longest line.
 * Only when it has come to its end is the file known to be whole. @throws BrokenLogFile
 */
export async function* readLogFile(path: string): AsyncGenerator<StoredEvent, LogSum> {
  const hash = createHash('sha256');
  let number = 0;
  let events = 0;
  let last = '';
  for await (const bytes of linesOf(path)) {
    const line = bytes.toString();
    number += 1;
    if (number === 1) events = announcedIn(line) ?? broken(1, 'no-log');
    else if (number > events + 1) {
      if (number > events + 2) throw new BrokenLogFile(number, 'changed');
      last = `${line}\n`;
      continue;
    } else yield eventIn(line) ?? broken(number, 'changed');
    hash.update(bytes).update('\n');
  }
  if (number < events + 2) throw new BrokenLogFile(number + 1, number === 0 ? 'no-log' : 'cut-off');
  const sha256 = hash.digest('hex');
  if (last !== lastLine(events, sha256)) throw new BrokenLogFile(number, 'changed');
  return { events, sha256 };
}

function broken(line: number, why: FileFault): never {
  throw new BrokenLogFile(line, why);
}

/** Whole lines, without their line feed; a last one that has none is left out. */
async function* linesOf(path: string): AsyncGenerator<Buffer> {
  let pieces: Buffer[] = [];
  let length = 0;
  for await (const chunk of createReadStream(path, { highWaterMark: 256 * 1024 }) as AsyncIterable<Buffer>) {
    let from = 0;
    for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, from)) {
      yield pieces.length === 0 ? chunk.subarray(from, at) : Buffer.concat([...pieces, chunk.subarray(from, at)]);
      pieces = [];
      length = 0;
      from = at + 1;
    }
    pieces.push(chunk.subarray(from));
    length += chunk.length - from;
    if (length > LONGEST_LINE) return;
  }
}
