import { randomBytes } from 'node:crypto';
import { createPool, migrate } from '@app/platform';
import type pg from 'pg';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import { eventStoreContract } from '../event-store.contract.js';
import { openClient } from './client.js';
import { KurrentEventStore } from './kurrent-event-store.js';
import { kurrentMigrations } from './migrations.js';
import { StreamNames } from './stream-names.js';

const url = process.env['KURRENTDB_URL'];

if (url === undefined || url === '') {
  // Nothing of this engine is called tested without a real server.
  console.log('KurrentDB: not run, no KURRENTDB_URL');
  it.skip('KurrentDB: not run, no KURRENTDB_URL', () => undefined);
} else {
  const made: { database: TestDatabase; pool: pg.Pool; store: KurrentEventStore }[] = [];
  const { client, close } = openClient(url);
  afterEach(async () => {
    for (const { store, pool, database } of made.splice(0)) {
      store.close();
      await pool.end(); // waits for every connection: it would hang on one that a test left open
      await database.drop();
    }
  });
  afterAll(() => close());

  eventStoreContract('the log in KurrentDB', async () => {
    const database = await createTestDatabase();
    await migrate(database, { migrations: kurrentMigrations });
    const pool = createPool(database);
    const store = new KurrentEventStore({ client, pool, names: StreamNames.within(`test-${randomBytes(6).toString('hex')}.`) });
    made.push({ database, pool, store });
    return store;
  });
}
