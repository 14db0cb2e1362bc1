import { createReadStream } from 'node:fs';
import { TextDecoder } from 'node:util';
import { say, type Text } from '@app/catalogue';

/** A line of a file: its number (from 1, blank lines counted) and its text, or why it has none. */
export interface Line {
  number: number;
  text?: string;
  problem?: { code: string; text: Text };
  /** Bytes of the file read up to the end of this line. */
  bytesRead: number;
}

/** A line longer than this is no entry. It is never held in memory. */
export const MAX_LINE_BYTES = 1024 * 1024;
const LINE_FEED = 0x0a;
const BYTE_ORDER_MARK = '\uFEFF';

/** Reads non-blank lines of a UTF-8 file in constant memory. A byte order mark and CRLF are accepted. */
export async function* readLines(path: string): AsyncGenerator<Line> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let number = 0;
  let bytesRead = 0;
  let pieces: Buffer[] = [];
  let length = 0;

  const finish = (): Line | undefined => {
    number += 1;
    const line = length > MAX_LINE_BYTES ? tooLong(number) : decode(decoder, Buffer.concat(pieces), number);
    pieces = [];
    length = 0;
    return line && { ...line, bytesRead };
  };
  const take = (piece: Buffer): void => {
    length += piece.length;
    if (length <= MAX_LINE_BYTES) pieces.push(piece);
    else pieces = [];
  };

  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    let from = 0;
    for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, from)) {
      take(chunk.subarray(from, at));
      bytesRead += at + 1 - from;
      from = at + 1;
      const line = finish();
      if (line) yield line;
    }
    take(chunk.subarray(from));
    bytesRead += chunk.length - from;
  }
  const last = length > 0 ? finish() : undefined;
  if (last) yield last;
}

function decode(decoder: TextDecoder, bytes: Buffer, number: number): Omit<Line, 'bytesRead'> | undefined {
  try {
    const decoded = decoder.decode(bytes);
    const text = (number === 1 && decoded.startsWith(BYTE_ORDER_MARK) ? decoded.slice(1) : decoded).trim();
    return text === '' ? undefined : { number, text };
  } catch {
    return { number, problem: { code: 'not-utf8', text: say('不是 UTF-8 编码，请将文件另存为 UTF-8', 'is not UTF-8; save the file as UTF-8') } };
  }
}

function tooLong(number: number): Omit<Line, 'bytesRead'> {
  const limit = `${String(MAX_LINE_BYTES / 1024 / 1024)} MiB`;
  return { number, problem: { code: 'line-too-long', text: say(`一行超过 ${limit}，不是一条记录`, `the line is longer than ${limit} and holds no entry`) } };
}
