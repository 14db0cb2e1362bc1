import type { Readable } from 'node:stream';

/** The part of a file that is asked for: first and last byte, both included. */
export interface ByteRange {
  first: number;
  last: number;
}

/**
 * Keeps files by the SHA-256 of their content, each once however often it is attached. Nothing is ever overwritten or taken
 * out: the log speaks of these files for ever. Digests are 64 lower-case hexadecimal digits.
 */
export interface EvidenceStore {
  /** A folder of this machine in which uploads wait until they are whole. Made when it is first needed. */
  readonly waiting: string;
  /**
   * Takes in the file at `path`; it has been written durably when this resolves. Again is no error.
   * @throws DigestMismatch when its content is not what the digest says; nothing is kept then
   */
  put(digest: string, path: string): Promise<void>;
  /** Its content, whole or in part. @throws FileMissing */
  read(digest: string, range?: ByteRange): Promise<Readable>;
  /** Bytes it has; undefined when it is not there. */
  size(digest: string): Promise<number | undefined>;
  /** The digests of all files there, in no order. */
  list(): AsyncIterable<string>;
  close(): Promise<void>;
}

/** Nest's name for the store in use. */
export const EVIDENCE_STORE = Symbol('EvidenceStore');

export class FileMissing extends Error {
  constructor(readonly digest: string) {
    super(`the evidence store has no file ${digest}`);
  }
}

export class DigestMismatch extends Error {
  constructor(readonly digest: string, readonly found: string) {
    super(`the content is ${found}, not ${digest}`);
  }
}
