import { createHash } from 'node:crypto';
import { type Catalogue, type RecordType, say, type Text } from '@app/catalogue';
import type { Row, Workbook, Worksheet } from 'exceljs';
import type { Column } from '../columns.js';
import { columnsAt, type Layout, layoutOf, REASON, typeNamed } from './layout.js';
import { plainCell } from './plain-cell.js';
import { textOf, valueOf } from './values.js';

/** A row as an entry of the exchange format, and where it stood. */
export interface TableRow {
  sheet: string;
  row: number;
  /** The row of the heads, or of a template's codes. */
  headRow: number;
  columns: ReadonlyMap<number, Column>;
  entry: { id: string; type: string; organization: string; data: Record<string, unknown> } & Record<string, unknown>;
  /** Cells that hold nothing that can be taken. */
  faults: { column: number; text: Text }[];
}

/** A sheet with content of which nobody can tell what it is. */
export interface UnknownSheet {
  sheet: string;
}

/** Sheets of a template that hold no records. */
export const GUIDE_SHEETS: readonly string[] = ['说明', '选项', 'Guide', 'Words'];

/** The rows of all sheets, in their order. Formatted rows without content are passed over. */
export function readRows(workbook: Workbook, catalogue: Catalogue, organization: string): { rows: TableRow[]; unknown: UnknownSheet[] } {
  const unknown: UnknownSheet[] = [];
  const repeated = new Map<string, number>();
  const rows = workbook.worksheets.flatMap((sheet) => {
    if (GUIDE_SHEETS.includes(sheet.name) || sheet.actualRowCount === 0) return [];
    const layout = layoutOf(sheet, catalogue);
    if (layout) return rowsOf(sheet, layout, catalogue, organization, repeated);
    unknown.push({ sheet: sheet.name });
    return [];
  });
  return { rows, unknown };
}

function rowsOf(sheet: Worksheet, { type, heads, firstRow }: Layout, catalogue: Catalogue, organization: string, repeated: Map<string, number>): TableRow[] {
  const rows: TableRow[] = [];
  const known = new Map<RecordType, Map<number, Column>>();
  sheet.eachRow((row, number) => {
    if (number < firstRow) return;
    const named = 'column' in type ? cellText(row, type.column) : '';
    const recordType = 'column' in type ? typeNamed(named, catalogue.types) : type;
    const columns = (recordType && (known.get(recordType) ?? columnsAt(heads, recordType))) ?? new Map<number, Column>();
    if (recordType) known.set(recordType, columns);
    const read = readRow(row, heads, columns, 'column' in type ? type.column : 0);
    if (!read.filled) return;
    const entry = { type: recordType?.type ?? named, organization, ...read.said, data: read.data };
    rows.push({ sheet: sheet.name, row: number, headRow: firstRow - 1, columns, faults: read.faults, entry: { ...entry, id: read.id ?? idOf(entry, repeated) } });
  });
  return rows;
}

function readRow(row: Row, heads: ReadonlyMap<number, string>, columns: ReadonlyMap<number, Column>, typeColumn: number) {
  const said: Record<string, unknown> = {};
  const data: Record<string, unknown> = {};
  const faults: TableRow['faults'] = [];
  let filled = false;
  for (const [at, head] of heads) {
    const column = columns.get(at);
    const read = head === REASON || at === typeColumn ? undefined : plainCell(row.getCell(at));
    if (read) filled = true;
    if (read && 'fault' in read) faults.push({ column: at, text: read.fault });
    const value = read && 'plain' in read ? (column ? valueOf(read.plain, column) : textOf(read.plain)) : column?.emptyIsNull ? null : undefined;
    if (value === undefined) continue;
    // What the type does not know is kept with the record, as everywhere.
    if (!column) data[head] = value;
    else if (column.code.startsWith('data.')) data[column.code.slice('data.'.length)] = value;
    else said[column.code] = value;
  }
  const { id, ...rest } = said;
  return { id: typeof id === 'string' ? id : undefined, said: rest, data, faults, filled };
}

function cellText(row: Row, at: number): string {
  const read = plainCell(row.getCell(at));
  return read && 'plain' in read ? textOf(read.plain) : '';
}

/** Of what a row says, not of where it stands: the same row in another file is the same entry; the second of its kind is another. */
function idOf({ data, ...said }: Record<string, unknown> & { data: Record<string, unknown> }, repeated: Map<string, number>): string {
  const sorted = [said, data].map((part) => Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
  const digest = createHash('sha256').update(JSON.stringify(sorted)).digest('hex').slice(0, 20);
  const before = repeated.get(digest) ?? 0;
  repeated.set(digest, before + 1);
  return before === 0 ? `T-${digest}` : `T-${digest}-${String(before + 1)}`;
}

export const unknownSheetText = say('看不出这张工作表是哪一类记录。请用模板填写，或把工作表名改成类型名称（如“集体学法”）', 'nobody can tell what records this sheet holds; use a template, or name the sheet after the type');
