import { open } from 'node:fs/promises';
import { say } from '@app/catalogue';
import { LOG_SCHEMAS } from '@app/event-store';
import { READ_SCHEMAS } from '@app/projections';
import type { DataSource, QueryRunner } from 'typeorm';
import { RefusedError } from '../command.js';

/**
 * What is not in these comes along in a backup, whatever it is: the log travels as a file of its own, read tables are
 * folded from it, migrations are the product's. So a table made tomorrow is kept without anybody thinking of it.
 */
const ELSEWHERE: readonly string[] = [...LOG_SCHEMAS, ...READ_SCHEMAS, 'information_schema', 'pg_catalog'];
const MIGRATIONS = 'public.duty_migrations';
const ROWS_A_BATCH = 500;

/** Quoted names of the tables that hold what can be found nowhere else, in the order of their names. */
async function keptTables(runner: QueryRunner): Promise<string[]> {
  const rows = (await runner.query(
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
      WHERE schemaname <> ALL ($1) AND schemaname NOT LIKE 'pg\\_temp%' AND format('%I.%I', schemaname, tablename) <> $2 ORDER BY 1`,
    [ELSEWHERE, MIGRATIONS],
  )) as { name: string }[];
  return rows.map(({ name }) => name);
}

/** Writes their rows as they are at one moment, one a line: the table, and the row as PostgreSQL's JSON. Returns how many rows each has. */
export async function writeTables(dataSource: DataSource, path: string): Promise<Record<string, number>> {
  const file = await open(path, 'w');
  try {
    return await inTransaction(dataSource, async (runner) => {
      const counts: Record<string, number> = {};
      for (const table of await keptTables(runner)) {
        counts[table] = 0;
        await runner.query(`DECLARE kept NO SCROLL CURSOR FOR SELECT to_json(kept)::text AS row FROM ${table} AS kept`);
        for (;;) {
          const rows = (await runner.query(`FETCH ${String(ROWS_A_BATCH)} FROM kept`)) as { row: string }[];
          if (rows.length === 0) break;
          counts[table] += rows.length;
          await file.writeFile(rows.map(({ row }) => `${JSON.stringify([table, row])}\n`).join(''));
        }
        await runner.query('CLOSE kept');
      }
      await file.sync();
      return counts;
    });
  } finally {
    await file.close();
  }
}

/**
 * Puts the rows back, all or none; those that an earlier restore of the same file has put there are left as they are.
 * @throws RefusedError when a table is not there, or something else stands in one.
 */
export async function readTables(dataSource: DataSource, path: string, counts: Readonly<Record<string, number>>): Promise<void> {
  await inTransaction(dataSource, async (runner) => {
    const present: number[] = [];
    for (const table of Object.keys(counts)) present.push(await countOf(runner, table));
    if (present.every((count, index) => count === Object.values(counts)[index])) return;
    if (present.some((count) => count !== 0)) throw notEmpty();
    const file = await open(path);
    for await (const line of file.readLines()) {
      const [table, row] = JSON.parse(line) as [string, string];
      if (!(table in counts)) throw new Error(`${path}: ${table} is not in the backup's list`);
      await runner.query(`INSERT INTO ${table} OVERRIDING SYSTEM VALUE SELECT * FROM json_populate_record(NULL::${table}, $1::json)`, [row]);
    }
  });
}

async function countOf(runner: QueryRunner, table: string): Promise<number> {
  const there = (await runner.query('SELECT to_regclass($1) AS table', [table])) as { table: string | null }[];
  if (there[0]?.table == null) throw notThere(table);
  const rows = (await runner.query(`SELECT count(*) FROM ${table}`)) as { count: string }[];
  return Number(rows[0]?.count);
}

async function inTransaction<T>(dataSource: DataSource, work: (runner: QueryRunner) => Promise<T>): Promise<T> {
  const runner = dataSource.createQueryRunner();
  try {
    await runner.startTransaction('REPEATABLE READ');
    const result = await work(runner);
    await runner.commitTransaction();
    return result;
  } catch (error) {
    await runner.rollbackTransaction();
    throw error;
  } finally {
    await runner.release();
  }
}

function notEmpty(): RefusedError {
  return new RefusedError(say('这里的数据表不是空的，已保持原样。请恢复到空的数据文件夹（--data）。', 'The tables here are not empty and were left as they are. Restore into an empty data folder (--data).'));
}

function notThere(table: string): RefusedError {
  return new RefusedError(say(
    `备份含数据表 ${table}，但这里没有这张表。若它属于本程序，请用备份时的版本或更新的版本恢复；若是同一数据库中其他程序的表，请先建好它。`,
    `The backup holds the table ${table}, which is not here. If it is this program's, restore with the release of the backup or a newer one; if it is another program's in the same database, make it first.`,
  ));
}
