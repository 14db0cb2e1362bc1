import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { eventStoreMigrations, PostgresEventStore } from '@app/event-store';
import { type Configuration, createDataSource, createPool, migrate, openDatabase } from '@app/platform';
import { projectionMigrations } from '@app/projections';
import { AppModule, type Foundations } from './app.module.js';

/** The product, started: ask Nest for what you need, and close it when done. */
export interface OpenLedger {
  app: INestApplicationContext;
  close(): Promise<void>;
}

const schema = { migrations: [...eventStoreMigrations, ...projectionMigrations] };

/** Starts or joins the database, brings its schema up to date and puts the rooms together. Throws `ConfigurationError`. */
export async function openLedger(configuration: Configuration, replace: Partial<Foundations> = {}): Promise<OpenLedger> {
  const database = await openDatabase(configuration);
  const pool = createPool(database);
  const dataSource = createDataSource(database, schema);
  const closeAll = async (): Promise<void> => {
    if (dataSource.isInitialized) await dataSource.destroy();
    await pool.end();
    await database.close();
  };
  try {
    await migrate(database, schema);
    await dataSource.initialize();
    const store = new PostgresEventStore(pool);
    const app = await NestFactory.createApplicationContext(AppModule.of({ store, dataSource, ...replace }), { logger: ['error', 'warn'] });
    return { app, close: async () => { await app.close(); await closeAll(); } };
  } catch (error) {
    await closeAll();
    throw error;
  }
}
