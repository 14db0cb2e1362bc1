import { open, readFile, stat } from 'node:fs/promises';
import { parse } from 'node:path';
import { Readable } from 'node:stream';
import type { Workbook } from 'exceljs';
import { checkZip } from './check-zip.js';
import { decodeText, delimiterOf } from './decode-text.js';
import { unreadable } from './refused-file.js';

export type FileKind = 'lines' | 'workbook' | 'csv';
const ZIP = '504b0304';
/** Of the old Excel format, and of whatever is protected by a password. */
const COMPOUND = 'd0cf11e0';
/** Held in memory as a whole. */
const LARGEST = 50 * 1024 * 1024;

/** What a file holds, by its first bytes before its name; a pipe can be read once only, so it holds lines. @throws UnreadableTable */
export async function kindOfFile(path: string, name: string): Promise<FileKind> {
  if (!(await stat(path)).isFile()) return 'lines';
  const file = await open(path);
  const { buffer, bytesRead } = await file.read(Buffer.alloc(64), 0, 64).finally(() => file.close());
  const head = buffer.subarray(0, bytesRead);
  const magic = head.toString('hex', 0, 4);
  if (magic === ZIP) return 'workbook';
  if (magic === COMPOUND) throw unreadable.encrypted();
  if (/\.xlsx?$/i.test(name)) throw unreadable.damaged();
  return /\.(csv|tsv)$/i.test(name) ? 'csv' : 'lines';
}

/**
 * What is only for whoever fills the file in, as drop-downs, is left out unless the workbook is to be written again: it takes
 * longer to read than the rows. @throws UnreadableTable
 */
export async function openWorkbook(path: string, name: string, kind: Exclude<FileKind, 'lines'>, { whole = false } = {}): Promise<Workbook> {
  if ((await stat(path)).size > LARGEST) throw unreadable.tooLarge();
  const { default: exceljs } = await import('exceljs');
  const workbook = new exceljs.Workbook();
  if (kind === 'csv') {
    const text = decodeText(await readFile(path));
    const sheetName = parse(name).name.replaceAll(/[*?:\\/[\]]/g, '').slice(0, 31) || 'CSV';
    await workbook.csv.read(Readable.from([text]), { sheetName, map: (value: unknown) => value, parserOptions: { delimiter: delimiterOf(text), ignoreEmpty: false } });
    return workbook;
  }
  await checkZip(path);
  try {
    return await workbook.xlsx.readFile(path, { ignoreNodes: whole ? [] : ['dataValidations', 'conditionalFormatting', 'hyperlinks'] });
  } catch {
    throw unreadable.damaged();
  }
}
