import { createPool } from '@app/platform';
import fc from 'fast-check';
import type pg from 'pg';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import { binaryArray } from './binary-array.js';

describe('arrays in their binary form', () => {
  let database: TestDatabase;
  let pool: pg.Pool;

  beforeAll(async () => {
    database = await createTestDatabase();
    pool = createPool(database);
  });

  afterAll(async () => {
    await pool.end();
    await database.drop();
  });

  async function asRead(type: string, array: Buffer): Promise<unknown> {
    const { rows: [row] } = await pool.query<{ read: unknown }>(`SELECT $1::${type}[] AS read`, [array]);
    return row?.read;
  }

  it('gives the database any texts as they are', async () => {
    const text = fc.string({ unit: fc.constantFrom('a', '"', '\\', '{', ',', '\n', ' ', '巡', 'é', '😀', 'NULL', '') });
    await fc.assert(fc.asyncProperty(fc.array(text), async (texts) => { expect(await asRead('text', binaryArray.text(texts))).toEqual(texts); }), { numRuns: 30 });
  });

  it('gives it numbers, identifiers, bytes and JSON, its text unchanged', async () => {
    const ids = ['00000000-0000-4000-8000-000000000000', 'fedcba98-7654-4321-8fed-cba987654321'];
    expect(await asRead('integer', binaryArray.integer([0, -1, 2_147_483_647, -2_147_483_648]))).toEqual([0, -1, 2_147_483_647, -2_147_483_648]);
    expect(await asRead('uuid', binaryArray.uuid(ids))).toEqual(ids);
    expect(await asRead('bytea', binaryArray.bytea(['00ff', 'ab'.repeat(32)]))).toEqual([Buffer.from('00ff', 'hex'), Buffer.from('ab'.repeat(32), 'hex')]);
    const { rows: [row] } = await pool.query<{ second: string }>('SELECT ($1::json[])[2]::text AS second', [binaryArray.json(['{}', '{"b": 1.0, "a":"湿地"}'])]);
    expect(row?.second).toBe('{"b": 1.0, "a":"湿地"}');
  });
});
