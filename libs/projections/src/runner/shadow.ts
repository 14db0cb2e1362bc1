import type { DataSource, QueryRunner } from 'typeorm';
import { LIVE, type ReadSchema } from '../tables/schemas.js';

const TABLES = ['checkpoint', 'organization', 'record_version', 'contribution'];

/** Makes empty read tables beside the live ones, like them in every column and index. Left-overs of a killed run go first. */
export async function createShadow(dataSource: DataSource, schema: ReadSchema): Promise<void> {
  await dropShadow(dataSource, schema);
  await dataSource.query(`CREATE SCHEMA ${schema}`);
  for (const table of TABLES) await dataSource.query(`CREATE TABLE ${schema}.${table} (LIKE ${LIVE}.${table} INCLUDING ALL)`);
  await dataSource.query(`INSERT INTO ${schema}.checkpoint (name) VALUES ('ledger')`);
}

export async function dropShadow(connection: DataSource | QueryRunner, schema: ReadSchema): Promise<void> {
  await connection.query(`DROP SCHEMA IF EXISTS ${schema} CASCADE`);
}
