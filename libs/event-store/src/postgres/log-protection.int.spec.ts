import { createDataSource, createPool, migrate } from '@app/platform';
import type pg from 'pg';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import { checkLog } from '../check-log.js';
import { anAppend, fill } from '../contract/make-events.js';
import { eventStoreMigrations } from './migrations.js';
import { PostgresEventStore } from './postgres-event-store.js';

describe('the log in PostgreSQL, handled from outside', () => {
  let database: TestDatabase;
  let pool: pg.Pool;
  let store: PostgresEventStore;
  beforeEach(async () => {
    database = await createTestDatabase();
    pool = createPool(database);
    await migrate(database, { migrations: eventStoreMigrations });
    store = new PostgresEventStore(pool);
    await fill(store, 1500);
    await store.append(anAppend('long', -1, 3));
  });
  afterEach(async () => {
    await pool.end();
    await database.drop();
  });

  it.each([
    'UPDATE duty_log.event SET type = \'other\' WHERE position = 1',
    'UPDATE duty_log.event SET type = \'other\' WHERE false',
    'DELETE FROM duty_log.event WHERE position = 2',
    'TRUNCATE duty_log.event',
    'TRUNCATE duty_log.event CASCADE',
    'SET LOCAL session_replication_role = replica; DELETE FROM duty_log.event',
  ])('refuses %s, even to its owner', async (statement) => {
    await expect(pool.query(statement)).rejects.toThrow('The log of events is never changed');
    expect(await store.count()).toBe(1503);
  });

  /** What somebody with all rights over the database can do: `checkLog` has to see it. */
  async function tamper(statement: string): Promise<void> {
    await pool.query(`ALTER TABLE duty_log.event DISABLE TRIGGER never_changed; ${statement}; ALTER TABLE duty_log.event ENABLE ALWAYS TRIGGER never_changed`);
  }

  it('finds changed content, a missing event, and a broken stream', async () => {
    await tamper(`UPDATE duty_log.event SET data = '{"text":"forged"}' WHERE position = 700`);
    await tamper(`DELETE FROM duty_log.event WHERE position IN (1000, 1001, 1502)`);
    expect(await checkLog(store)).toEqual({
      events: 1500,
      faults: [
        { position: 700, what: 'digest' }, { position: 1000, what: 'hole' },
        { position: 1502, what: 'hole' }, { position: 1503, what: 'revision' },
      ],
    });
  });

  it('finds a log cut off at its end or at its beginning, and tells the first hundred faults only', async () => {
    await tamper('DELETE FROM duty_log.event WHERE position > 1500 OR position = 1');
    await tamper(`UPDATE duty_log.event SET metadata = '{}' WHERE position BETWEEN 301 AND 310`);
    expect((await checkLog(store)).faults).toEqual([
      { position: 1, what: 'hole' },
      ...Array.from({ length: 10 }, (_, n) => ({ position: 301 + n, what: 'digest' })),
      { position: 1501, what: 'hole' },
    ]);
    await tamper(`UPDATE duty_log.event SET metadata = '{}'`);
    expect(await checkLog(store)).toMatchObject({ events: 1499, faults: { length: 100 } });
  });

  it('is made once by its migration, and can be unmade', async () => {
    await migrate(database, { migrations: eventStoreMigrations });
    expect(await store.count()).toBe(1503);
    const source = await createDataSource(database, { migrations: eventStoreMigrations }).initialize();
    for (let made = eventStoreMigrations.length; made > 0; made -= 1) await source.undoLastMigration();
    await source.runMigrations();
    await source.destroy();
    expect(await store.count()).toBe(0);
  });
});
