import { exampleOf, formOf, type Language, type RecordType, say } from '@app/catalogue';
import type { Workbook } from 'exceljs';
import { columnsOf } from '../columns.js';
import { noteOf } from './notes.js';

const HOW = [
  say('在类型的工作表中从第 3 行起填写，一行一条记录；带 * 的列必填。', 'Fill in the sheet of the type, one record a row; columns with * are required.'),
  say('不要改动表头；列可以调换次序，不用的列可以删除。', 'Leave the heads as they are; columns may change places, those not needed may go.'),
  say('导入时先检查、后写入：有一行不合格，整个文件都不写入。可下载标出原因的副本，改好后再上传。', 'An import is checked first: one row refused and nothing is written. Take the copy with the reasons marked, mend it and upload it again.'),
  say('同一文件再次上传不会重复登记。', 'The same file uploaded again enters nothing twice.'),
];

/** The sheet that explains: how to fill in, and what each column of each type wants. */
export function writeGuide(workbook: Workbook, recordTypes: readonly RecordType[], language: Language): void {
  const sheet = workbook.addWorksheet(say('说明', 'Guide')[language]);
  sheet.columns = [{ width: 26 }, { width: 24 }, { width: 60 }, { width: 40 }];
  for (const line of HOW) sheet.addRow([line[language]]);
  for (const recordType of recordTypes) {
    const sample = exampleOf(recordType);
    sheet.addRow([]);
    sheet.addRow([recordType.label[language], recordType.type]).font = { bold: true, size: 13 };
    sheet.addRow([say('列', 'Column'), say('代码', 'Code'), say('怎么填', 'What to put in'), say('示例', 'Example')].map((text) => text[language])).font = { bold: true };
    for (const column of columnsOf(recordType, language)) {
      const words = column.words ? [say(`可选：${column.words.map(({ label }) => label.zh).join('、')}`, `one of: ${column.words.map(({ label }) => label.en).join(', ')}`)[language]] : [];
      const value = column.code.startsWith('data.') ? sample[column.code.slice('data.'.length)] : undefined;
      sheet.addRow([column.label[language], column.code, [noteOf(column, language), ...words].filter((part) => part !== '').join(say('；', '; ')[language]), cellOf(value)]).alignment = { wrapText: true, vertical: 'top' };
    }
    for (const rule of formOf(recordType, language).rules) sheet.addRow(['', '', rule]);
  }
}

/** A value as it is written into a cell. */
export function cellOf(value: unknown): string | number {
  if (typeof value === 'number' || typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (Array.isArray(value) && value.every((item) => typeof item === 'string' && !/[;；、\n]/.test(item))) return value.join('；');
  return value === undefined || value === null ? '' : JSON.stringify(value);
}
