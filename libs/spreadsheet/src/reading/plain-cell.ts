import { say, type Text } from '@app/catalogue';
import type { Cell, CellValue } from 'exceljs';
import type { Plain } from './values.js';

/** What a cell holds, or why it holds nothing that can be taken; undefined when it is empty. */
export function plainCell(cell: Cell): { plain: Plain } | { fault: Text } | undefined {
  return plainOf(cell.value);
}

function plainOf(value: CellValue | undefined): { plain: Plain } | { fault: Text } | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'string') return value.trim() === '' ? undefined : { plain: value };
  if (typeof value === 'number' || typeof value === 'boolean' || value instanceof Date) return { plain: value };
  if ('error' in value) return { fault: say(`单元格的公式出错（${value.error}），请改成具体的值`, `the cell's formula failed (${value.error}); put in the value itself`) };
  if ('richText' in value) return plainOf(value.richText.map(({ text }) => text).join(''));
  if ('formula' in value || 'sharedFormula' in value) {
    return value.result === undefined
      ? { fault: say('公式没有算出结果，请在表格软件中打开保存一次，或改成具体的值', 'the formula holds no result; open and save it in a spreadsheet program, or put in the value itself') }
      : plainOf(value.result);
  }
  // The text of a link may itself be rich.
  return 'text' in value ? plainOf(value.text) : undefined;
}
