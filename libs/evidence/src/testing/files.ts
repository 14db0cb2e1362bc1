import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { Readable } from 'node:stream';
import sharp from 'sharp';
import yazl from 'yazl';

/** A folder in which a test makes files. */
export interface Drafts {
  folder: string;
  write(name: string, content: Buffer | string): Promise<string>;
  remove(): Promise<void>;
}

export async function openDrafts(): Promise<Drafts> {
  const folder = await mkdtemp(join(tmpdir(), 'duty-files-'));
  return {
    folder,
    write: async (name, content) => {
      const path = join(folder, name);
      await writeFile(path, content);
      return path;
    },
    remove: () => rm(folder, { recursive: true }),
  };
}

/** An archive of these entries. */
export async function zipOf(entries: Readonly<Record<string, Buffer | string>>): Promise<Buffer> {
  const zip = new yazl.ZipFile();
  for (const [name, content] of Object.entries(entries)) zip.addBuffer(Buffer.from(content), name, { compress: content.length > 1000 });
  zip.end();
  return buffer(zip.outputStream as Readable);
}

/** A Word file as far as its container tells. */
export function docxOf(more: Readonly<Record<string, Buffer | string>> = {}): Promise<Buffer> {
  return zipOf({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w:document/>', ...more });
}

/** A photo with something to see on it. `seed` makes another; `takenAt` as EXIF writes it. */
export async function photoOf(seed: number, takenAt?: string, width = 640): Promise<Buffer> {
  const side = 24;
  const raw = Buffer.from(Array.from({ length: side * side }, (_, index) => (Math.imul(index + 1, 2654435761 * seed + 97) >>> 13) & 255));
  const picture = sharp(raw, { raw: { width: side, height: side, channels: 1 } }).resize(width, Math.round(width * 0.75), { fit: 'fill', kernel: 'cubic' }).jpeg({ quality: 90 });
  return (takenAt === undefined ? picture : picture.withExif({
    IFD2: { DateTimeOriginal: takenAt }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '38/1 30/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '100/1 15/1 0/1' },
  })).toBuffer();
}

/** The beginning of an OLE file, with a stream of that name in its directory. */
export function compoundFileOf(stream: string): Buffer {
  return Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(504), Buffer.from(stream, 'utf16le'), Buffer.alloc(512)]);
}
