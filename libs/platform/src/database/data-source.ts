import { DataSource, type EntitySchema } from 'typeorm';
import type { Database } from './connection.js';
import type { Migration } from './sql-migration.js';

export interface Schema {
  /** Classes in the order of their making; the name ends in a timestamp, as TypeORM wants it. */
  migrations: readonly Migration[];
  entities?: readonly (EntitySchema | (new () => object))[];
}

/** Any fixed number that nobody else takes: the lock of whoever migrates. */
const MIGRATION_LOCK = '7308627166502641001';

/** A TypeORM data source, not yet connected. The schema is made by migrations only. */
export function createDataSource(database: Pick<Database, 'connection'>, schema: Schema): DataSource {
  const { connection } = database;
  return new DataSource({
    type: 'postgres',
    ...('connectionString' in connection
      ? { url: connection.connectionString }
      : { host: connection.host, port: connection.port, username: connection.user, password: connection.password, database: connection.database }),
    synchronize: false,
    migrations: [...schema.migrations],
    entities: [...schema.entities ?? []],
    migrationsTransactionMode: 'each',
    migrationsTableName: 'duty_migrations',
    poolSize: 4,
    logger: 'debug', // else it writes to standard output, where results go
  });
}

/** Brings the database to the newest schema. Several processes may do so at once: one works, the others wait and find it done. */
export async function migrate(database: Pick<Database, 'connection'>, schema: Schema): Promise<void> {
  const source = await createDataSource(database, schema).initialize();
  try {
    const holder = source.createQueryRunner();
    await holder.query(`SELECT pg_advisory_lock(${MIGRATION_LOCK})`);
    await source.runMigrations();
  } finally {
    await source.destroy(); // ends the session that holds the lock
  }
}
