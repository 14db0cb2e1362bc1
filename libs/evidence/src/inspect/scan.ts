import type { Readable } from 'node:stream';

const HEAD = 4100;
/** Name of the stream that every VBA project has, as a compound file writes it. */
const MACRO_MARK = Buffer.from('_VBA_PROJECT', 'utf16le');
const COMPOUND_FILE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
/** ELF, Java or Mach-O (three of its forms), WebAssembly, a Windows shortcut, Android. */
const PROGRAM_MARKS = [
  '7f454c46', 'cafebabe', 'feedface', 'feedfacf', 'cefaedfe', 'cffaedfe', '0061736d', '4c00000001140200', '6465780a',
].map((hex) => Buffer.from(hex, 'hex'));

/** What one reading of some content tells, in constant memory. */
export interface Scan {
  bytes: number;
  /** The first few kilobytes: enough to tell the type. */
  head: Buffer;
  macros: boolean;
}

/** Reads content to its end. `most`: stops with `bytes` above it once there is more. */
export async function scan(content: Readable, most: number): Promise<Scan> {
  let bytes = 0;
  let head = Buffer.alloc(0);
  let tail = Buffer.alloc(0);
  let marked = false;
  for await (const piece of content as AsyncIterable<Buffer>) {
    bytes += piece.length;
    if (head.length < HEAD) head = Buffer.concat([head, piece.subarray(0, HEAD - head.length)]);
    const seen = Buffer.concat([tail, piece]);
    marked ||= seen.includes(MACRO_MARK);
    tail = Buffer.from(seen.subarray(-MACRO_MARK.length));
    if (bytes > most) break;
  }
  return { bytes, head, macros: marked && isCompoundFile(head) };
}

/** The container of the older Office files. */
export function isCompoundFile(head: Buffer): boolean {
  return head.subarray(0, COMPOUND_FILE.length).equals(COMPOUND_FILE);
}

export function isZip(head: Buffer): boolean {
  return head.length >= 4 && head.readUInt32BE(0) === 0x504b0304;
}

/** A program for some machine, or a script that names its interpreter. */
export function isProgram(head: Buffer): boolean {
  const windows = head.subarray(0, 2).toString('latin1') === 'MZ' && head.subarray(0, 64).includes(0);
  const script = /^\uFEFF?(#!|<\?php)/.test(head.subarray(0, 16).toString('utf8'));
  return windows || script || PROGRAM_MARKS.some((mark) => head.subarray(0, mark.length).equals(mark));
}
