import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, parse } from 'node:path';
import { type Catalogue, say } from '@app/catalogue';
import { type FileOutcome, ImportFile } from '@app/ledger';
import type { CommandBus } from '@nestjs/cqrs';
import type { Workbook } from 'exceljs';
import { markWorkbook } from './marking/mark-workbook.js';
import { kindOfFile, openWorkbook } from './reading/open-workbook.js';
import type { Place, PlacedRefusal } from './place.js';
import { readRows, type TableRow, unknownSheetText } from './reading/read-rows.js';

export interface TableOutcome extends FileOutcome {
  refused: PlacedRefusal[];
  /** The first rows that warnings speak of, by their code; absent for a file of lines. */
  warned?: { code: string; places: Place[] }[];
  /** The workbook with reasons and marks, for as long as the file is there; null for a file of lines. */
  marked: (() => Promise<Buffer>) | null;
}

const MOST_PLACES = 100;

/** What an import needs to know besides its file. */
export interface TableImport {
  bus: Pick<CommandBus, 'execute'>;
  catalogue: Catalogue;
  /** As its owner calls the file. */
  name: string;
  /** Whose records the rows of a table are; lines name it themselves. */
  organization: string | undefined;
  options: ImportFile['options'];
}

/** Brings in a file of lines, a workbook or a CSV file, as one: rows become lines, and what is wrong of a line is said of its cell. */
export async function importAnyFile(path: string, { bus, catalogue, name, organization, options }: TableImport): Promise<TableOutcome> {
  const kind = await kindOfFile(path, name);
  if (kind === 'lines') return { ...(await bus.execute(new ImportFile(path, options))), file: name, marked: null };
  const workbook = await openWorkbook(path, name, kind);
  const { rows, unknown } = readRows(workbook, catalogue, organization ?? '');
  const faults = rows.flatMap(({ faults: own, entry }, index) => own.map(({ column, text }): PlacedRefusal => ({ line: index + 1, id: entry.id, field: '', code: 'unreadable-cell', reason: text[options.language], place: placeAt(rows[index], column, workbook, options.language) })));
  const sheets = unknown.map(({ sheet }): PlacedRefusal => ({ line: 0, id: null, field: '', code: 'unknown-sheet', reason: unknownSheetText[options.language], place: { sheet, row: 1 } }));
  const own = [...sheets, ...faults];
  const outcome = await asLines(rows, name, (lines) => bus.execute(new ImportFile(lines, { ...options, dryRun: options.dryRun || own.length > 0 })));
  const said = outcome.refused.filter(({ code }) => code !== 'empty-file' || own.length === 0);
  const refused = [...own, ...said.map((refusal): PlacedRefusal => ({ ...refusal, ...placed(rows[refusal.line - 1], refusal.field, workbook, options.language) }))];
  return {
    ...outcome, file: name, refused, accepted: refused.length > 0 ? 0 : outcome.accepted,
    warned: outcome.warnings.map(({ code, lines }) => ({ code, places: lines.slice(0, MOST_PLACES).flatMap((line) => { const row = rows[line - 1]; return row ? [{ sheet: row.sheet, row: row.row }] : []; }) })),
    marked: async () => markWorkbook(await openWorkbook(path, name, kind, { whole: true }), rows, refused, options.language),
  };
}

/** The rows as a file of the exchange format, for as long as it is used; an empty one says so itself. */
async function asLines(rows: readonly TableRow[], name: string, use: (path: string) => Promise<FileOutcome>): Promise<FileOutcome> {
  const folder = await mkdtemp(join(tmpdir(), 'duty-table-'));
  const path = join(folder, `${parse(basename(name)).name.slice(0, 60) || 'table'}.jsonl`);
  try {
    await writeFile(path, rows.map(({ entry }) => `${JSON.stringify(entry)}\n`).join(''), { mode: 0o600 });
    return await use(path);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function placed(row: TableRow | undefined, field: string, workbook: Workbook, language: TableImport['options']['language']): { place?: Place } {
  if (!row) return {};
  // Of `data.topics.0` the column is `data.topics`.
  const at = [...row.columns].find(([, { code }]) => field === code || field.startsWith(`${code}.`))?.[0];
  return { place: placeAt(row, at, workbook, language) };
}

function placeAt(row: TableRow | undefined, at: number | undefined, workbook: Workbook, language: TableImport['options']['language']): Place {
  const { sheet = '', row: number = 0 } = row ?? {};
  if (at === undefined) return { sheet, row: number };
  const column = workbook.getWorksheet(sheet)?.getColumn(at).letter ?? '';
  return { sheet, row: number, column, at, label: row?.columns.get(at)?.label[language] ?? say(`第 ${String(at)} 列`, `column ${String(at)}`)[language] };
}
