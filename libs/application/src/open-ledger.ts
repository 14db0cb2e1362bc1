import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { accessMigrations } from '@app/access';
import { contactMigrations } from '@app/contacts';
import { migrationsOf, type OpenEventStore, openEventStore, refuseOtherEngine } from '@app/event-store';
import { evidenceMigrations, type EvidenceStore, openEvidenceStore } from '@app/evidence';
import { type Configuration, createDataSource, createPool, keptAnswersMigrations, migrate, openDatabase } from '@app/platform';
import { projectionMigrations } from '@app/projections';
import { ApplicationModule, type Foundations } from './application.module.js';

/** The product, started: ask Nest for what you need, and close it when done. */
export interface OpenLedger {
  app: INestApplicationContext;
  close(): Promise<void>;
  /** Lets go of the database at once, whatever is under way: the process ends next. */
  abandon(): Promise<void>;
}

/** Who keeps no contacts, as a rehearsal of a backup, needs no master key. */
type LedgerConfiguration = Omit<Configuration, 'server' | 'masterKey'> & Partial<Pick<Configuration, 'masterKey'>>;

/** Starts or joins the database, brings its schema up to date and puts the rooms together. Throws `ConfigurationError`. */
export async function openLedger(configuration: LedgerConfiguration, replace: Partial<Foundations> = {}): Promise<OpenLedger> {
  const database = await openDatabase(configuration);
  const pool = createPool(database);
  const schema = { migrations: [...migrationsOf(configuration), ...projectionMigrations, ...accessMigrations, ...keptAnswersMigrations, ...evidenceMigrations, ...contactMigrations] };
  const dataSource = createDataSource(database, schema);
  let log: OpenEventStore | undefined;
  let evidence: EvidenceStore | undefined;
  const closeAll = async (): Promise<void> => {
    await log?.close();
    await evidence?.close();
    if (dataSource.isInitialized) await dataSource.destroy();
    await pool.end();
    await database.close();
  };
  try {
    await refuseOtherEngine(pool, configuration);
    await migrate(database, schema);
    await dataSource.initialize();
    log = await openEventStore(pool, configuration);
    evidence = await openEvidenceStore(configuration.evidence);
    const app = await NestFactory.createApplicationContext(ApplicationModule.of({ store: log.store, dataSource, evidence, ...(configuration.masterKey ? { masterKey: configuration.masterKey } : {}), ...replace }), { logger: ['error', 'warn'] });
    return { app, close: async () => { await app.close(); await closeAll(); }, abandon: () => database.close() };
  } catch (error) {
    await closeAll();
    throw error;
  }
}
