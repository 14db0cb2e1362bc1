import type { DataSource, QueryRunner } from 'typeorm';
import { FOLDED_TABLES, LIVE, type ReadSchema } from '../tables/schemas.js';

const TABLES = ['checkpoint', ...Object.keys(FOLDED_TABLES)];

/** Makes empty read tables beside the live ones, like them in every column and index. Left-overs of a killed run go first. */
export async function createShadow(dataSource: DataSource, schema: ReadSchema, edition: string): Promise<void> {
  await dropShadow(dataSource, schema);
  await dataSource.query(`CREATE SCHEMA ${schema}`);
  for (const table of TABLES) await dataSource.query(`CREATE TABLE ${schema}.${table} (LIKE ${LIVE}.${table} INCLUDING ALL)`);
  await dataSource.query(`INSERT INTO ${schema}.checkpoint (name, edition) VALUES ('ledger', $1)`, [edition]);
}

export async function dropShadow(connection: DataSource | QueryRunner, schema: ReadSchema): Promise<void> {
  await connection.query(`DROP SCHEMA IF EXISTS ${schema} CASCADE`);
}
