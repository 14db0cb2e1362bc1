import type pg from 'pg';
import { checkServer, openClient } from './kurrentdb/client.js';
import { KurrentEventStore } from './kurrentdb/kurrent-event-store.js';
import { kurrentMigrations } from './kurrentdb/migrations.js';
import { otherEngine, otherLog } from './kurrentdb/problems.js';
import { StreamNames } from './kurrentdb/stream-names.js';
import type { EventStore } from './port.js';
import { eventStoreMigrations } from './postgres/migrations.js';
import { PostgresEventStore } from './postgres/postgres-event-store.js';

/** The schemas in which the engines keep the log, or its numbering. */
export const LOG_SCHEMAS = ['duty_log', 'duty_numbering'] as const;

/** Which engine keeps the log: KurrentDB when an address is given, PostgreSQL otherwise. */
export interface Engine {
  kurrentdb?: { url: string };
}

export interface OpenEventStore {
  store: EventStore;
  /** Gives up what is under way and lets go of the server. The pool stays the caller's. */
  close(): Promise<void>;
}

/** What the engine keeps in PostgreSQL, in order of its making. */
export function migrationsOf({ kurrentdb }: Engine): typeof eventStoreMigrations {
  return kurrentdb ? kurrentMigrations : eventStoreMigrations;
}

/**
 * Refuses a database in which the other engine has a log: its read tables would be taken for those of this one. To be asked
 * before anything is made there. @throws ConfigurationError
 */
export async function refuseOtherEngine(pool: pg.Pool, { kurrentdb }: Engine): Promise<void> {
  const [head, engine] = kurrentdb ? ['duty_log.head', 'postgres'] as const : ['duty_numbering.head', 'kurrentdb'] as const;
  const { rows: [there] } = await pool.query<{ is: boolean }>('SELECT to_regclass($1) IS NOT NULL AS is', [head]);
  if (!there?.is) return;
  const { rowCount } = await pool.query(`SELECT FROM ${head} WHERE position > 0`);
  if (rowCount) throw otherEngine(engine);
}

/** Opens the log. The schema of `migrationsOf` has to be there. @throws ConfigurationError in words a person can act on. */
export async function openEventStore(pool: pg.Pool, { kurrentdb }: Engine): Promise<OpenEventStore> {
  if (!kurrentdb) return { store: new PostgresEventStore(pool), close: () => Promise.resolve() };
  const { client, close } = openClient(kurrentdb.url);
  try {
    await checkServer(client, kurrentdb.url);
    const store = new KurrentEventStore({ client, pool, names: StreamNames.duty });
    if (!(await store.log.isNumberedHere())) throw otherLog(kurrentdb.url);
    return { store, close: async () => { store.close(); await close(); } };
  } catch (error) {
    await close();
    throw error;
  }
}
