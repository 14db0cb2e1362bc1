import { createPool, migrate } from '@app/platform';
import type pg from 'pg';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import { eventStoreContract } from '../event-store.contract.js';
import { eventStoreMigrations } from './migrations.js';
import { PostgresEventStore } from './postgres-event-store.js';

let database: TestDatabase;
let pool: pg.Pool;
beforeAll(async () => {
  database = await createTestDatabase();
  pool = createPool(database);
});
afterAll(async () => {
  await pool.end(); // waits for every connection: it would hang on one that a test left open
  await database.drop();
});

eventStoreContract('the log in PostgreSQL', async () => {
  await pool.query('DROP SCHEMA IF EXISTS duty_log CASCADE; DROP TABLE IF EXISTS duty_migrations');
  await migrate(database, { migrations: eventStoreMigrations });
  return new PostgresEventStore(pool);
});
