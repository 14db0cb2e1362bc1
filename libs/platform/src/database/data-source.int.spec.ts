import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import { createPool } from './pool.js';
import { migrate } from './data-source.js';

class MakeShelf1700000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE TABLE shelf (book text)');
  }

  down(): Promise<void> {
    throw new Error('there is no way back');
  }
}

class FillShelf1700000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`INSERT INTO shelf VALUES ('台账')`);
  }

  down(): Promise<void> {
    throw new Error('there is no way back');
  }
}

class Fail1700000000003 extends FillShelf1700000000002 {
  override async up(runner: QueryRunner): Promise<void> {
    await super.up(runner);
    await runner.query('SELECT 1/0');
  }
}

describe('migrations', () => {
  let database: TestDatabase;
  beforeEach(async () => { database = await createTestDatabase(); });
  afterEach(async () => { await database.drop(); });

  async function books(): Promise<unknown[]> {
    const pool = createPool(database);
    const { rows } = await pool.query<{ book: string }>('SELECT book FROM shelf');
    await pool.end();
    return rows;
  }

  it('run once, however many processes start at the same moment', async () => {
    const schema = { migrations: [MakeShelf1700000000001, FillShelf1700000000002] };
    await Promise.all(Array.from({ length: 5 }, () => migrate(database, schema)));
    expect(await books()).toEqual([{ book: '台账' }]);
  });

  it('that fail leave nothing of themselves, and those before them stand', async () => {
    const schema = { migrations: [MakeShelf1700000000001, Fail1700000000003] };
    await expect(migrate(database, schema)).rejects.toThrow('division by zero');
    expect(await books()).toEqual([]);
  });
});
