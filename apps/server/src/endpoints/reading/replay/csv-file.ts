import { stringify } from 'csv-stringify/sync';
import type { Reply } from '../../../endpoint.js';

/** A table as a file that spreadsheets open: they are told the encoding, and take nothing that was typed for a formula. */
export function csvFile(name: string, columns: string[], rows: readonly object[]): Reply {
  const body = stringify([...rows], { bom: true, header: true, escape_formulas: true, columns });
  return { type: 'text/csv; charset=utf-8', body, headers: { 'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}` } };
}
