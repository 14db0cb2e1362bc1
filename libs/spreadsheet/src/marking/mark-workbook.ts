import { type Language, say } from '@app/catalogue';
import type { Workbook, Worksheet } from 'exceljs';
import { REASON } from '../reading/layout.js';
import { plainCell } from '../reading/plain-cell.js';
import type { TableRow } from '../reading/read-rows.js';
import type { PlacedRefusal } from '../place.js';

const RED = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFD6D6' } } as const;
const HEADS_LOOKED_AT = 10;

/** The same workbook with a column of reasons, the cells to mend marked, and the id of every row, so that the repaired copy is the same rows. */
export async function markWorkbook(workbook: Workbook, rows: readonly TableRow[], refused: readonly PlacedRefusal[], language: Language): Promise<Buffer> {
  for (const sheet of workbook.worksheets) {
    const own = rows.filter((row) => row.sheet === sheet.name);
    const first = own[0];
    if (first) markSheet(sheet, own, refused.filter(({ place }) => place?.sheet === sheet.name), first.headRow, language);
  }
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

function markSheet(sheet: Worksheet, rows: readonly TableRow[], refused: readonly PlacedRefusal[], headRow: number, language: Language): void {
  const reasonAt = columnNamed(sheet, REASON) ?? addColumn(sheet, headRow, say('要改什么', 'What to mend')[language], REASON);
  const idAt = [...(rows[0]?.columns ?? [])].find(([, { code }]) => code === 'id')?.[0] ?? addColumn(sheet, headRow, say('编号', 'Id')[language], 'id', rows[0]?.entry.type);
  sheet.getColumn(reasonAt).width = 60;
  const why = new Map<number, PlacedRefusal[]>();
  for (const refusal of refused) why.set(refusal.place?.row ?? 0, [...(why.get(refusal.place?.row ?? 0) ?? []), refusal]);
  for (const { row, entry } of rows) {
    const reasons = why.get(row) ?? [];
    if (!plainCell(sheet.getCell(row, idAt))) sheet.getCell(row, idAt).value = entry.id;
    const cell = sheet.getCell(row, reasonAt);
    cell.value = reasons.length === 0 ? null : reasons.map(({ place, reason }) => (place?.label === undefined ? reason : `${place.label}${say('：', ': ')[language]}${reason}`)).join('\n');
    cell.alignment = { wrapText: true, vertical: 'top' };
    if (reasons.length > 0) cell.fill = RED;
    for (const { place, reason } of reasons) {
      if (place?.at === undefined) continue;
      // A copy of the style: cells of a sheet share theirs.
      const bad = sheet.getCell(row, place.at);
      bad.style = { ...bad.style, fill: RED };
      bad.note = reason;
    }
  }
}

function columnNamed(sheet: Worksheet, name: string): number | undefined {
  for (let row = 1; row <= HEADS_LOOKED_AT; row += 1) {
    for (let at = 1; at <= sheet.columnCount; at += 1) if (sheet.getCell(row, at).text === name) return at;
  }
  return undefined;
}

/** A column behind the last one; its code stands where a template has its hidden codes, else in the head itself. */
function addColumn(sheet: Worksheet, headRow: number, head: string, code: string, type?: string): number {
  const at = sheet.columnCount + 1;
  const coded = type === undefined ? code : `${type}.${code}`;
  const hidden = sheet.getRow(headRow).hidden;
  sheet.getCell(headRow, at).value = hidden ? coded : code === REASON ? REASON : head;
  if (hidden) sheet.getCell(headRow - 1, at).value = head;
  return at;
}
