import { createHash } from 'node:crypto';
import { appendFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import pg from 'pg';
import { type CliResult, duty, ROOT } from '../support/cli.js';
import { createTestDatabase, type TestDatabase, urlOf } from '../support/test-database.js';

const SCOPE = ['--organization', '云泽县湿地局', '--year', '2022', '--json'];

describe('the sample year, backed up and restored', () => {
  jest.setTimeout(180_000);
  let folder: string;
  let from: TestDatabase;
  let to: TestDatabase;
  const on = (database: TestDatabase, ...args: string[]): CliResult => duty(args, { DATABASE_URL: urlOf(database), DUTY_LANG: 'en', DUTY_EVIDENCE: join(folder, database === from ? 'from' : 'to') });
  const ask = async (database: TestDatabase, statement: string): Promise<unknown[]> => {
    const client = new pg.Client(database.connection);
    await client.connect();
    try {
      return (await client.query(statement)).rows as unknown[];
    } finally {
      await client.end();
    }
  };
  /** As a room that comes later might keep something beside the log. */
  const ROOM = `CREATE SCHEMA people; CREATE TABLE people.person (id bigint PRIMARY KEY, name text, face bytea, rights json, seen timestamptz)`;
  const PEOPLE = 'SELECT id, name, face, rights::text, seen::text FROM people.person ORDER BY id';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'duty-backup-'));
    [from, to] = [await createTestDatabase(), await createTestDatabase()];
    duty(['--help'], {});
    expect(on(from, 'import', join(ROOT, 'samples', 'yunze-2022.jsonl'), '--trusted').code).toBe(0);
    await ask(from, `${ROOM}; INSERT INTO people.person SELECT 9223372036854775000 + n, '王' || n, '\\x00ff'::bytea, E'{"b": 1,\\n "a": 1e2}', '2022-01-01 00:00:00.000001+08' FROM generate_series(1, 700) AS n`);
    await ask(to, ROOM);
  });
  afterAll(async () => {
    await rm(folder, { recursive: true });
    await Promise.all([from.drop(), to.drop()]);
  });

  it('comes back whole on an empty ledger: log, other tables, figures', async () => {
    const place = join(folder, 'first');
    const [content, files] = ['签到表', join(folder, 'from')];
    const digest = createHash('sha256').update(content).digest('hex');
    await mkdir(join(files, digest.slice(0, 2)), { recursive: true });
    await writeFile(join(files, digest.slice(0, 2), digest.slice(2)), content);
    expect(on(from, 'backup', place)).toMatchObject({ code: 0, stdout: expect.stringMatching(/Backed up 1804 events and \d+ tables with 700 rows, and 1 evidence files/) as string });
    expect((await readdir(place)).sort()).toEqual(['backup.json', 'evidence', 'log.jsonl', 'tables.jsonl']);
    expect(await readFile(join(place, 'backup.json'), 'utf8')).not.toContain(from.connection.password);
    expect(on(from, 'backup', place)).toMatchObject({ code: 2, stderr: expect.stringContaining('is not empty') as string });

    expect(on(to, 'restore', place)).toMatchObject({ code: 0, stdout: expect.stringContaining('Restored 1804 events') as string });
    expect(await readFile(join(folder, 'to', digest.slice(0, 2), digest.slice(2)), 'utf8')).toBe(content);
    expect(on(to, 'measures', ...SCOPE).stdout).toBe(on(from, 'measures', ...SCOPE).stdout);
    expect(await ask(to, PEOPLE)).toEqual(await ask(from, PEOPLE));
    expect(on(to, 'restore', place)).toMatchObject({ code: 0 }); // as after an interruption
    await ask(to, 'DELETE FROM people.person WHERE name = \'王7\'');
    expect(on(to, 'restore', place)).toMatchObject({ code: 1, stderr: expect.stringContaining('not empty') as string });
  });

  it('refuses a backup that was changed or is not whole', async () => {
    const place = join(folder, 'spoilt');
    on(from, 'backup', place);
    const [shelf = ''] = (await readdir(join(place, 'evidence'))).filter((name) => name.length === 2);
    const [rest = ''] = await readdir(join(place, 'evidence', shelf));
    await rm(join(place, 'evidence', shelf, rest));
    expect(on(to, 'restore', place)).toMatchObject({ code: 1, stderr: expect.stringContaining('should hold 1 evidence files, and only 0 are sound') as string });
    await appendFile(join(place, 'tables.jsonl'), '["people.person","{}"]\n');
    expect(on(to, 'restore', place)).toMatchObject({ code: 1, stderr: expect.stringContaining('was changed or is missing') as string });
    await rm(join(place, 'backup.json'));
    expect(on(to, 'restore', place)).toMatchObject({ code: 1, stderr: expect.stringContaining('holds no whole backup') as string });
  });

  it('is rehearsed by one command, which leaves nothing behind', async () => {
    await ask(from, 'DROP SCHEMA people CASCADE');
    expect(on(from, 'backup', '--rehearse')).toMatchObject({ code: 0, stdout: expect.stringMatching(/Rehearsed: restored into a scratch database.*all figures of 3 years/) as string });
    expect(await ask(from, `SELECT datname FROM pg_database WHERE datname LIKE 'duty_rehearsal%'`)).toEqual([]);
  });
});
