import type { DataSource, QueryRunner } from 'typeorm';
import { FOLDED_TABLES, LIVE, type ReadSchema } from '../tables/schemas.js';

const TABLES = ['checkpoint', ...Object.keys(FOLDED_TABLES)];

/** Makes empty read tables beside the live ones, like them in every column, without indexes. Left-overs of a killed run go first. */
export async function createShadow(dataSource: DataSource, schema: ReadSchema, edition: string): Promise<void> {
  await dropShadow(dataSource, schema);
  await dataSource.query(`CREATE SCHEMA ${schema}`);
  for (const table of TABLES) await dataSource.query(`CREATE TABLE ${schema}.${table} (LIKE ${LIVE}.${table} INCLUDING ALL EXCLUDING INDEXES)`);
  await dataSource.query(`INSERT INTO ${schema}.checkpoint (name, edition) VALUES ('ledger', $1)`, [edition]);
}

/** Gives the new tables the keys and indexes of the live ones: once they are full, which is quicker than to keep them up. */
export async function indexShadow(runner: QueryRunner, schema: ReadSchema): Promise<void> {
  await runner.query(`SET LOCAL maintenance_work_mem = '128MB'`);
  const statements = (await runner.query(
    `SELECT format('ALTER TABLE %I.%I ADD CONSTRAINT %I %s', $2::text, relname, conname, pg_get_constraintdef(c.oid)) AS statement
       FROM pg_constraint c JOIN pg_class ON pg_class.oid = conrelid
      WHERE connamespace = $1::text::regnamespace AND contype IN ('p', 'u')
     UNION ALL
     SELECT replace(indexdef, format(' ON %I.', $1::text), format(' ON %I.', $2::text))
       FROM pg_indexes
      WHERE schemaname = $1::text AND indexname NOT IN (SELECT conname FROM pg_constraint WHERE connamespace = $1::text::regnamespace AND contype IN ('p', 'u'))`,
    [LIVE, schema],
  )) as { statement: string }[];
  for (const { statement } of statements) await runner.query(statement);
  for (const table of TABLES) await runner.query(`ANALYZE ${schema}.${table}`);
}

/** After which figures are read from the index alone. */
export async function vacuum(dataSource: DataSource, schema: ReadSchema): Promise<void> {
  for (const table of TABLES) await dataSource.query(`VACUUM (ANALYZE) ${schema}.${table}`);
}

export async function dropShadow(connection: DataSource | QueryRunner, schema: ReadSchema): Promise<void> {
  await connection.query(`DROP SCHEMA IF EXISTS ${schema} CASCADE`);
}
