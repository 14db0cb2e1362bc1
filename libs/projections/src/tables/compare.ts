import type { QueryRunner } from 'typeorm';
import { FOLDED_TABLES, type ReadSchema } from './schemas.js';

/** A row that one side has and the other has not. */
export interface Difference {
  table: string;
  /** `missing`: the log gives it, the tables lack it. `extra`: the tables have it, the log does not give it. */
  what: 'missing' | 'extra';
  row: Record<string, unknown>;
}

const MOST_SHOWN = 50;

/** Compares the folded tables of two schemas row by row, doubled rows included. Shows the first few differences a table. */
export async function compareSchemas(runner: QueryRunner, live: ReadSchema, folded: ReadSchema): Promise<Difference[]> {
  const differences: Difference[] = [];
  for (const [table, columns] of Object.entries(FOLDED_TABLES)) {
    const list = columns.join(', ');
    for (const [what, one, other] of [['missing', folded, live], ['extra', live, folded]] as const) {
      const rows = (await runner.query(
        `SELECT ${list} FROM ${one}.${table} EXCEPT ALL SELECT ${list} FROM ${other}.${table} ORDER BY 1 LIMIT ${String(MOST_SHOWN)}`,
      )) as Record<string, unknown>[];
      differences.push(...rows.map((row) => ({ table, what, row })));
    }
  }
  return differences;
}
