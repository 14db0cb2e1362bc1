import type { Language } from '@app/catalogue';
import { unzipSync, type Zippable, zipSync } from 'fflate';
import { COLUMNS, INDEX_WORDS, MISSING_COLUMNS, momentOf, type PackIndex } from './pack-index.js';

/** The earliest time a zip can say, by its parts, so that no zone of the machine shows through. */
const ZIP_TIME = new Date(1980, 0, 1);
const NO_TIME = new Date('1980-01-01T00:00:00Z');

/** The index as a table of two sheets: files, and what is missing. The same bytes for the same index. */
export async function indexXlsx(index: PackIndex, language: Language): Promise<Uint8Array> {
  const { default: exceljs } = await import('exceljs');
  const workbook = new exceljs.Workbook();
  Object.assign(workbook, { created: NO_TIME, modified: NO_TIME, creator: index.organization, lastModifiedBy: index.organization });
  const add = <Row>(name: string, columns: readonly { label: { zh: string; en: string }; width: number; value: (row: Row, language: Language) => string | number }[], rows: readonly Row[]): void => {
    const sheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 2 }] });
    sheet.addRow([`${index.organization} ${String(index.year)} ${index.title[language]} ${momentOf(index, language)}`]);
    sheet.addRow(columns.map(({ label }) => label[language])).font = { bold: true };
    for (const row of rows) sheet.addRow(columns.map(({ value }) => value(row, language)));
    columns.forEach(({ width }, at) => { sheet.getColumn(at + 1).width = width; });
  };
  add(INDEX_WORDS.files[language], COLUMNS, index.files);
  add(INDEX_WORDS.missing[language], MISSING_COLUMNS, index.missing);
  // The library stamps the entries with the time of writing.
  const entries = Object.entries(unzipSync(new Uint8Array(await workbook.xlsx.writeBuffer())));
  const packed: Zippable = Object.fromEntries(entries);
  return zipSync(packed, { mtime: ZIP_TIME, level: 6 });
}
