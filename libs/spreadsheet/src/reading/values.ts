import type { Column } from '../columns.js';
import { clockOf, dateOf, instantOfCell } from './dates.js';

/** What a cell holds once formatting, formulas and links are taken off. */
export type Plain = string | number | boolean | Date;
type Read = (cell: Plain, column: Column) => unknown;

const YES: ReadonlySet<string> = new Set(['是', '有', 'true', 'yes', 'y', '1', '√', '✓', '✔']);
const NO: ReadonlySet<string> = new Set(['否', '无', 'false', 'no', 'n', '0', '×', '✗', 'x']);

const READERS: Readonly<Record<Column['kind'], Read>> = {
  text: textOf,
  choice: (cell, { words }) => {
    const said = bare(textOf(cell));
    return words?.find(({ word, label }) => [word, label.zh, label.en].some((name) => bare(name) === said))?.word ?? textOf(cell);
  },
  integer: numberOf,
  number: numberOf,
  flag: (cell) => {
    if (typeof cell === 'boolean') return cell;
    const word = textOf(cell).toLowerCase();
    return YES.has(word) ? true : NO.has(word) ? false : textOf(cell);
  },
  date: (cell) => (typeof cell === 'boolean' ? undefined : dateOf(cell)) ?? textOf(cell),
  clock: (cell) => (typeof cell === 'boolean' ? undefined : clockOf(cell)) ?? textOf(cell),
  instant: (cell) => (typeof cell === 'boolean' ? undefined : instantOfCell(cell)) ?? textOf(cell),
  list: listOf,
  other: (cell, { unit }) => jsonOf(cell) ?? (typeof cell === 'number' || unit !== null ? numberOf(cell, { unit }) : textOf(cell)),
};

/** What a cell says in its column. What cannot be read as that is left as it stands, for the check to refuse it by name. */
export function valueOf(cell: Plain, column: Column): unknown {
  return READERS[column.kind](cell, column);
}

function bare(text: string): string {
  return text.normalize('NFKC').replaceAll(/\s/g, '').toLowerCase();
}

export function textOf(cell: Plain): string {
  if (cell instanceof Date) return dateOf(cell) ?? '';
  return String(cell).trim();
}

/** A number, typed as text too: full-width, with separators of thousands, with its unit behind it. */
function numberOf(cell: Plain, { unit }: Pick<Column, 'unit'>): unknown {
  if (typeof cell === 'number') return cell;
  const narrow = textOf(cell).normalize('NFKC').replaceAll(/\s/g, '');
  const digits = unit !== null && narrow.endsWith(unit) ? narrow.slice(0, -unit.length) : narrow;
  return /^-?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/.test(digits) ? Number(digits.replaceAll(',', '')) : textOf(cell);
}

/** Parted by semicolons, line ends or 、; what stands in brackets or book marks is not parted. Or as JSON. */
function listOf(cell: Plain): unknown {
  const json = jsonOf(cell);
  if (json !== undefined) return json;
  const parts = [''];
  let depth = 0;
  for (const sign of textOf(cell)) {
    if ('《（(“「'.includes(sign)) depth += 1;
    if ('》）)”」'.includes(sign)) depth -= 1;
    if (depth <= 0 && ';；、\n'.includes(sign)) parts.push('');
    else parts.push((parts.pop() ?? '') + sign);
  }
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

function jsonOf(cell: Plain): unknown {
  if (typeof cell !== 'string' || !/^\s*[[{]/.test(cell)) return undefined;
  try {
    return JSON.parse(cell) as unknown;
  } catch {
    return undefined;
  }
}
