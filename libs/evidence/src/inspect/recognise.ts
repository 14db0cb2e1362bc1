import { createReadStream } from 'node:fs';
import { LARGEST_FILE } from '@app/catalogue';
import { checkArchive } from './archive.js';
import { endingOf, isProgramName, KINDS } from './kinds.js';
import { refusals } from './refusals.js';
import { isCompoundFile, isProgram, isZip, scan } from './scan.js';
import { textKind } from './text-kind.js';

/** What a file is by its content, never by its name. */
export interface Recognised {
  mime: string;
  bytes: number;
}

/**
 * Tells what a file is, and that it is one of those taken in under the name it has.
 * @throws Refused: programs, scripts, macros, archives made to harm, more than 50 MB, a name that says something else
 */
export async function recognise(path: string, name: string): Promise<Recognised> {
  const { bytes, head, macros } = await scan(createReadStream(path), LARGEST_FILE);
  if (bytes > LARGEST_FILE) throw refusals.tooLarge();
  if (bytes === 0) throw refusals.empty();
  if (isProgram(head) || isProgramName(name)) throw refusals.program(name);
  if (macros) throw refusals.macros(name);
  const mime = await mimeOf(path, name, head, bytes);
  const kind = mime === undefined ? undefined : KINDS.get(mime);
  if (!kind) throw refusals.unknown(name);
  if (!kind.endings.includes(endingOf(name))) throw refusals.mismatch(name, kind.mime, kind.endings);
  return { mime: kind.mime, bytes };
}

async function mimeOf(path: string, name: string, head: Buffer, bytes: number): Promise<string | undefined> {
  if (isZip(head)) return zipKind(head, await checkArchive(path, name, bytes));
  if (isCompoundFile(head)) return 'application/x-cfb';
  // Asked late and only here: a large table that most commands never need.
  const { fileTypeFromFile } = await import('file-type');
  const found = await fileTypeFromFile(path).catch(() => undefined);
  // A text may begin as some binary file does, and an SVG is told by its root.
  return found && found.mime !== 'application/xml' ? found.mime : textKind(path, head, endingOf(name));
}

/** Office files, OFD and OpenDocument are archives; what is in them tells which. */
function zipKind(head: Buffer, names: readonly string[]): string {
  const has = (start: string): boolean => names.some((name) => name.startsWith(start));
  if (names.includes('[Content_Types].xml')) {
    const part = (['word/', 'xl/', 'ppt/'] as const).find(has);
    const kinds = { 'word/': 'wordprocessingml.document', 'xl/': 'spreadsheetml.sheet', 'ppt/': 'presentationml.presentation' };
    if (part) return `application/vnd.openxmlformats-officedocument.${kinds[part]}`;
  }
  if (names.includes('OFD.xml')) return 'application/ofd';
  // OpenDocument puts its type first, unpacked.
  const declared = /^mimetype(application\/vnd\.oasis\.opendocument\.\w+)/.exec(head.subarray(30, 120).toString('latin1'))?.[1];
  return declared ?? 'application/zip';
}
