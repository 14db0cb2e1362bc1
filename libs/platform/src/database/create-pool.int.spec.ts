import { createTestDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import { createPool } from './pool.js';

describe('the pool', () => {
  let database: TestDatabase;
  beforeAll(async () => { database = await createTestDatabase(); });
  afterAll(async () => { await database.drop(); });

  it('keeps every digit of an int8, and its database holds any text', async () => {
    const pool = createPool(database);
    const { rows } = await pool.query(`SELECT 9223372036854775807::int8 AS forever, '𠮷履职' AS words, current_setting('fsync') AS fsync`);
    expect(rows).toEqual([{ forever: '9223372036854775807', words: '𠮷履职', fsync: 'on' }]);
    await pool.end();
  });
});
