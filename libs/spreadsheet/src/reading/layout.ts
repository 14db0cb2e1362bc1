import type { Catalogue, RecordType } from '@app/catalogue';
import type { Worksheet } from 'exceljs';
import { type Column, columnsOf, plainHead } from '../columns.js';
import { plainCell } from './plain-cell.js';
import { textOf } from './values.js';

/** How a sheet is to be read. */
export interface Layout {
  /** The type of all rows, or the column that names it row by row. */
  type: RecordType | { column: number };
  heads: ReadonlyMap<number, string>;
  firstRow: number;
}

/** A title and notes may stand above the heads. */
const ROWS_LOOKED_AT = 10;
const TYPE_HEADS: ReadonlySet<string> = new Set(['类型', '记录类型', 'type']);
/** The column of reasons of a marked workbook. */
export const REASON = '_reason';

/** Recognises what stands on a sheet: by the codes of a template, by the sheet's name, by a column of types, by its heads. */
export function layoutOf(sheet: Worksheet, { types }: Catalogue): Layout | undefined {
  const rows = Array.from({ length: Math.min(ROWS_LOOKED_AT, sheet.rowCount) }, (_, index) => headsOf(sheet, index + 1));
  const coded = rows.findIndex((heads) => [...heads.values()].some((head) => types.has(typeInCode(head))));
  const codes = rows[coded];
  if (codes) {
    const type = types.get([...codes.values()].map(typeInCode).find((code) => types.has(code)) ?? '');
    return type && { type, heads: new Map([...codes].map(([at, head]) => [at, codeAlone(head)])), firstRow: coded + 2 };
  }
  const named = typeNamed(sheet.name, types);
  if (named) return bestRow(rows, named);
  const typed = rows.findIndex((heads) => [...heads.values()].some((head) => TYPE_HEADS.has(plainHead(head))));
  const heads = rows[typed];
  if (heads) {
    const column = [...heads].find(([, head]) => TYPE_HEADS.has(plainHead(head)))?.[0] ?? 0;
    return { type: { column }, heads, firstRow: typed + 2 };
  }
  return byHeads(rows, types);
}

/** The type of a name as people write it: the code, or the label in either language. */
export function typeNamed(name: string, types: Catalogue['types']): RecordType | undefined {
  const plain = name.trim();
  return types.get(plain) ?? [...types.values()].find(({ label }) => label.zh === plain || label.en.toLowerCase() === plain.toLowerCase())
    // A second sheet of a type, or one that a program cut: 巡查 (2), 巡查_3月.
    ?? [...types.values()].find(({ label }) => plain.replace(/[\s_（(-].*$/, '') === label.zh);
}

/** Which column of the sheet holds which of the type's: each of its columns is taken once, in the order of the form. */
export function columnsAt(heads: ReadonlyMap<number, string>, recordType: RecordType): Map<number, Column> {
  const open = columnsOf(recordType, 'zh');
  const found = new Map<number, Column>();
  for (const [at, head] of heads) {
    const plain = plainHead(head);
    const index = open.findIndex(({ code, label }) => [code, code.replace('data.', ''), label.zh, label.en].some((name) => plainHead(name) === plain));
    const [column] = index < 0 ? [] : open.splice(index, 1);
    if (column) found.set(at, column);
  }
  return found;
}

function bestRow(rows: readonly ReadonlyMap<number, string>[], type: RecordType): Layout | undefined {
  const counts = rows.map((heads) => columnsAt(heads, type).size);
  const most = Math.max(0, ...counts);
  const at = counts.indexOf(most);
  return most < 2 ? undefined : { type, heads: rows[at] ?? new Map(), firstRow: at + 2 };
}

/** The one type whose columns these are: all it needs is there, and no other fits as well. */
function byHeads(rows: readonly ReadonlyMap<number, string>[], types: Catalogue['types']): Layout | undefined {
  const fitting = [...types.values()].flatMap((type) => {
    const layout = bestRow(rows, type);
    const found = layout ? [...columnsAt(layout.heads, type).values()] : [];
    const complete = columnsOf(type, 'zh').every(({ code, required }) => !required || found.some((column) => column.code === code));
    return layout && complete ? [{ layout, score: found.filter(({ code }) => code.startsWith('data.')).length }] : [];
  }).sort((a, b) => b.score - a.score);
  const [best, next] = fitting;
  return best && best.score >= 2 && best.score > (next?.score ?? 0) ? best.layout : undefined;
}

function headsOf(sheet: Worksheet, row: number): Map<number, string> {
  const heads = new Map<number, string>();
  sheet.getRow(row).eachCell((cell, at) => {
    const read = plainCell(cell);
    // A merged title is no head of all the columns it spans.
    if (read && 'plain' in read && (!cell.isMerged || cell.master === cell)) heads.set(at, textOf(read.plain));
  });
  return heads;
}

function typeInCode(code: string): string {
  return code.slice(0, Math.max(0, code.indexOf('.')));
}

function codeAlone(code: string): string {
  return code.slice(code.indexOf('.') + 1);
}
