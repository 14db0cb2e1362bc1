import type { Options } from 'csv-stringify';
import type { LedgerLine } from '../ledger-line.js';
import type { Speak } from './speak.js';

/** A line as the API answers it and `duty ledger --json` prints it. */
export function lineJson(line: LedgerLine, speak: Speak) {
  return { ...line, label: speak(line.label), outline: speak(line.outline) };
}

/** The same as a row of a table. */
export function lineRow(line: LedgerLine, speak: Speak) {
  return { ...lineJson(line, speak), evidence: line.evidence.join('、'), data: JSON.stringify(line.data) };
}

/** How such rows become CSV. A spreadsheet is told the encoding, and takes nothing that was typed for a formula. */
export const ledgerCsv: Options = {
  bom: true,
  header: true,
  escape_formulas: true,
  columns: ['id', 'type', 'label', 'occurredOn', 'recordedAt', 'recordedBy', 'role', 'standing', 'reason', 'duplicateOf', 'corrected', 'late', 'evidence', 'data'],
  cast: { boolean: String },
};
