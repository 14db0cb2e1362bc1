import { exampleOf, type Language, type RecordType, say } from '@app/catalogue';
import type { DataValidation, Workbook, Worksheet } from 'exceljs';
import { type Column, columnsOf, headOf } from '../columns.js';
import { noteOf } from './notes.js';
import { writeGuide } from './write-guide.js';

/** Rows of a template that are ready to be filled in: formats and drop-downs reach so far. */
const READY_ROWS = 1000;
const HEAD_ROWS = 2;
const HEAD_FILL = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE3F1EB' } } as const;
const FORMATS: Partial<Record<Column['kind'], string>> = { date: 'yyyy-mm-dd', clock: 'hh:mm', integer: '0', text: '@', choice: '@', list: '@', instant: '@', other: '@' };

/** A workbook to fill in: a sheet a type, with drop-downs, formats and notes, and one that explains. */
export async function writeTemplate(recordTypes: readonly RecordType[], language: Language): Promise<Buffer> {
  const { default: exceljs } = await import('exceljs');
  const workbook = new exceljs.Workbook();
  const words = workbook.addWorksheet(say('选项', 'Words')[language], { state: 'hidden' });
  for (const recordType of recordTypes) addSheet(workbook, words, recordType, language);
  writeGuide(workbook, recordTypes, language);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

/** As a sheet may be named. */
export function sheetNameOf({ label }: RecordType, language: Language): string {
  return label[language].replaceAll(/[*?:\\/[\]]/g, ' ').slice(0, 31).trim();
}

function addSheet(workbook: Workbook, words: Worksheet, recordType: RecordType, language: Language): void {
  const columns = columnsOf(recordType, language);
  const sheet = workbook.addWorksheet(sheetNameOf(recordType, language), { views: [{ state: 'frozen', xSplit: 0, ySplit: HEAD_ROWS }] });
  const sample = exampleOf(recordType);
  sheet.columns = columns.map((column) => ({ width: widthOf(column, language, sample), style: { numFmt: FORMATS[column.kind] ?? 'General' } }));
  const head = sheet.getRow(1);
  // By its codes a sheet is known again, whatever it is renamed to.
  const codes = sheet.getRow(2);
  codes.hidden = true;
  columns.forEach((column, index) => {
    const cell = head.getCell(index + 1);
    cell.value = headOf(column, language);
    cell.numFmt = '@';
    cell.font = { bold: true };
    cell.fill = HEAD_FILL;
    cell.alignment = { vertical: 'middle', wrapText: true };
    const note = noteOf(column, language);
    if (note !== '') cell.note = note;
    codes.getCell(index + 1).value = `${recordType.type}.${column.code}`;
    validate(sheet, index + 1, column, words, language);
  });
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: columns.length } };
}

/** Drop-downs for words, and Excel's own check of dates. */
function validate(sheet: Worksheet, at: number, column: Column, words: Worksheet, language: Language): void {
  // Over a range at once; the library has this, but its types do not.
  const { dataValidations } = sheet as Worksheet & { dataValidations: { add: (range: string, validation: DataValidation) => void } };
  const letter = sheet.getColumn(at).letter;
  const add = (validation: DataValidation): void => { dataValidations.add(`${letter}${String(HEAD_ROWS + 1)}:${letter}${String(READY_ROWS)}`, validation); };
  const choices = column.kind === 'flag' ? say('是,否', 'yes,no')[language].split(',') : column.words?.map(({ label }) => label[language]);
  if (choices) {
    const place = words.columnCount + 1;
    choices.forEach((word, index) => { words.getCell(index + 1, place).value = word; });
    const list = words.getColumn(place).letter;
    const formula = `'${words.name}'!$${list}$1:$${list}$${String(choices.length)}`;
    add({ type: 'list', allowBlank: true, formulae: [formula], showErrorMessage: true, errorTitle: column.label[language], error: say('请从列表中选择', 'choose from the list')[language] });
  } else if (column.kind === 'date') {
    add({ type: 'date', operator: 'greaterThan', allowBlank: true, formulae: [new Date(Date.UTC(1949, 9, 1))], showErrorMessage: true, errorStyle: 'warning', errorTitle: column.label[language], error: say('请写日期，如 2022-03-01', 'a date, as 2022-03-01')[language] });
  }
}

function widthOf(column: Column, language: Language, sample: Record<string, unknown>): number {
  const wide = (text: string): number => Array.from(text).reduce((sum, sign) => sum + (sign > '\u2e7f' ? 2.1 : 1.1), 0);
  const value = sample[column.code.replace('data.', '')];
  return Math.min(40, Math.max(12, wide(headOf(column, language)) + 3, typeof value === 'string' ? wide(value) + 2 : 0));
}
