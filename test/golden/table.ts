import { readFileSync } from 'node:fs';
import { DOMParser } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';

/** One year of the golden table: what its cells hold, and what the spreadsheet worked out. */
export interface Sheet {
  name: string;
  /** Rows by their first cell; numbers as numbers, blanks and empty results as ''. */
  rows: Map<string, Row>;
}

export type Row = readonly (string | number)[];

/** The columns of an indicator's row. */
export const COLUMN = { numerator: 1, denominator: 2, second: 3, below: 4, target: 6, weight: 7, done: 11, due: 12, grade: 13, applies: 14, shown: 16, valueShown: 17 } as const;

export const KEPT = new URL('table.ods', import.meta.url);

/** Reads a spreadsheet (OpenDocument, as LibreOffice saves it). */
export function readTable(file: URL): Sheet[] {
  return [...documentIn(file).getElementsByTagName('table:table')].map((table) => ({
    name: table.getAttribute('table:name') ?? '',
    rows: new Map([...table.getElementsByTagName('table:table-row')].map(cellsOf).filter(([first]) => first !== undefined && first !== '').map((cells) => [String(cells[0]), cells])),
  }));
}

/** The formulas of all cells, in their order. */
export function formulasIn(file: URL): string[] {
  return [...documentIn(file).getElementsByTagName('table:table-cell')].map((cell) => cell.getAttribute('table:formula') ?? '').filter((formula) => formula !== '');
}

function documentIn(file: URL) {
  const content = unzipSync(readFileSync(file))['content.xml'];
  if (!content) throw new Error(`${file.pathname} is no spreadsheet`);
  return new DOMParser().parseFromString(strFromU8(content), 'text/xml');
}

export function numberIn(row: Row | undefined, column: number): number {
  return Number(row?.[column] ?? NaN);
}

type Element = ReturnType<ReturnType<DOMParser['parseFromString']>['createElement']>;

function cellsOf(row: Element): (string | number)[] {
  return [...row.getElementsByTagName('table:table-cell')].flatMap((cell) => {
    const repeated = Math.min(20, Number(cell.getAttribute('table:number-columns-repeated') ?? 1));
    const kind = cell.getAttribute('office:value-type');
    const value = kind === 'float' ? Number(cell.getAttribute('office:value')) : cell.textContent ?? '';
    return Array.from({ length: repeated }, () => value);
  });
}
