import type { Readable } from 'node:stream';
import yauzl from 'yauzl';
import { unreadable, UnreadableTable } from './refused-file.js';

const MOST_ENTRIES = 2000;
/** A year of twenty thousand records takes a tenth of it. */
const MOST_UNPACKED = 256 * 1024 * 1024;

/** Unpacks a workbook to nowhere: one made to fill the memory ends here, whatever its directory says. @throws UnreadableTable */
export async function checkZip(path: string): Promise<void> {
  const zip = await yauzl.openPromise(path).catch(() => { throw unreadable.damaged(); });
  let unpacked = 0;
  try {
    if (zip.entryCount > MOST_ENTRIES) throw unreadable.tooLarge();
    for await (const entry of zip.eachEntry()) {
      if (entry.isEncrypted()) throw unreadable.encrypted();
      if (unpacked + entry.uncompressedSize > MOST_UNPACKED) throw unreadable.tooLarge();
      if (!entry.fileName.endsWith('/')) unpacked += await lengthOf(await zip.openReadStreamPromise(entry));
    }
  } catch (error) {
    throw error instanceof UnreadableTable ? error : unreadable.damaged();
  } finally {
    zip.close();
  }
}

/** The reader itself refuses an entry that is longer than it says. */
async function lengthOf(content: Readable): Promise<number> {
  let length = 0;
  for await (const chunk of content) length += (chunk as Buffer).length;
  return length;
}
