import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { LARGEST_FILE } from '@app/catalogue';
import { Refused } from '@app/ledger';
import yauzl from 'yauzl';
import { isProgramName } from './kinds.js';
import { refusals } from './refusals.js';
import { isProgram, isZip, scan } from './scan.js';

const MOST_ENTRIES = 2000;
/** An archive may hold an archive, as a letter with its annexes; not one more. */
const DEEPEST = 2;
const MOST_UNPACKED = 10 * LARGEST_FILE;
/** A table of text may shrink to a hundredth; beyond that, and large, it is made to harm. */
const HIGHEST_RATIO = 100;
const SMALL = 10 * 1024 * 1024;

/** How much has been unpacked so far, in all depths together. */
interface Unpacked {
  entries: number;
  bytes: number;
}

/**
 * Unpacks an archive to nowhere and looks at everything in it: programs, macros, and archives made to fill a disk.
 * Returns the names of its entries. @throws Refused
 */
export async function checkArchive(path: string, name: string, size: number, depth = 1, unpacked: Unpacked = { entries: 0, bytes: 0 }): Promise<string[]> {
  if (depth > DEEPEST) throw refusals.bomb(name);
  const zip = await yauzl.openPromise(path).catch(() => { throw refusals.damaged(name); });
  const names: string[] = [];
  let packed = 0;
  try {
    if (unpacked.entries + zip.entryCount > MOST_ENTRIES) throw refusals.bomb(name);
    for await (const entry of zip.eachEntry()) {
      names.push(entry.fileName);
      packed += entry.compressedSize;
      unpacked.entries += 1;
      unpacked.bytes += entry.uncompressedSize;
      // Entries that share bytes promise more than the archive holds.
      if (unpacked.bytes > MOST_UNPACKED || packed > size) throw refusals.bomb(name);
      if (unpacked.bytes > SMALL && unpacked.bytes > HIGHEST_RATIO * size) throw refusals.bomb(name);
      if (entry.fileName.endsWith('/')) continue;
      await checkEntry(zip, entry, depth, unpacked);
    }
  } catch (error) {
    if (error instanceof Refused) throw error;
    throw refusals.damaged(name);
  } finally {
    zip.close();
  }
  return names;
}

async function checkEntry(zip: yauzl.ZipFile, entry: yauzl.Entry, depth: number, unpacked: Unpacked): Promise<void> {
  const name = entry.fileName;
  if (isProgramName(name)) throw refusals.program(name);
  if (/(^|\/)vbaProject\.bin$/i.test(name) || /^(Basic|Scripts)\//.test(name)) throw refusals.macros(name);
  if (entry.isEncrypted()) throw refusals.locked(name);
  // The reader itself refuses an entry that is longer than it says.
  const { head, macros } = await scan(await zip.openReadStreamPromise(entry), MOST_UNPACKED);
  if (macros) throw refusals.macros(name);
  if (isProgram(head)) throw refusals.program(name);
  if (isZip(head)) await checkInner(zip, entry, depth, unpacked);
}

async function checkInner(zip: yauzl.ZipFile, entry: yauzl.Entry, depth: number, unpacked: Unpacked): Promise<void> {
  if (entry.uncompressedSize > LARGEST_FILE) throw refusals.bomb(entry.fileName);
  const folder = await mkdtemp(join(tmpdir(), 'duty-archive-'));
  try {
    const path = join(folder, 'inner.zip');
    await pipeline(await zip.openReadStreamPromise(entry), createWriteStream(path));
    await checkArchive(path, entry.fileName, entry.uncompressedSize, depth + 1, unpacked);
  } finally {
    await rm(folder, { recursive: true });
  }
}
