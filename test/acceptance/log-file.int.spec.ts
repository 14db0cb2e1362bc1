import { jest } from '@jest/globals';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { duty, type CliResult, ROOT } from '../support/cli.js';
import { createTestDatabase, type TestDatabase, urlOf } from '../support/test-database.js';

const SCOPE = ['--organization', '云泽县湿地局', '--year', '2022'];

describe('the sample year moved by duty log', () => {
  jest.setTimeout(180_000);
  let folder: string;
  let from: TestDatabase;
  let to: TestDatabase;
  const on = (database: TestDatabase, ...args: string[]): CliResult => duty(args, { DATABASE_URL: urlOf(database), DUTY_LANG: 'en' });
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'duty-move-'));
    from = await createTestDatabase();
    to = await createTestDatabase();
    duty(['--help'], {});
    expect(on(from, 'import', join(ROOT, 'samples', 'yunze-2022.jsonl'), '--trusted').code).toBe(0);
  });
  afterAll(async () => {
    await rm(folder, { recursive: true });
    await Promise.all([from.drop(), to.drop()]);
  });

  it('exports, imports elsewhere, gives the same figures and the same bytes', async () => {
    const [first, second] = [join(folder, 'first.jsonl'), join(folder, 'second.jsonl')];
    expect(on(from, 'log', 'export', first)).toMatchObject({ code: 0, stdout: expect.stringMatching(/1804 events, the same at both ends, SHA-256 [0-9a-f]{64}\n$/) as string });
    expect(JSON.parse(on(to, 'log', 'import', first, '--json').stdout)).toMatchObject({ events: 1804, written: 1804 });
    expect(on(to, 'measures', ...SCOPE, '--json').stdout).toBe(on(from, 'measures', ...SCOPE, '--json').stdout);
    expect(on(to, 'verify')).toMatchObject({ code: 0 });
    on(to, 'log', 'export', second);
    expect(await readFile(second)).toEqual(await readFile(first));
    expect(JSON.parse(on(to, 'log', 'import', first, '--json').stdout)).toMatchObject({ events: 1804, written: 0 });
  });

  it('says in words what is wrong with file, path or ledger, without a trace', async () => {
    const file = join(folder, 'whole.jsonl');
    on(from, 'log', 'export', file);
    const text = await readFile(file, 'utf8');
    const broken = join(folder, 'broken.jsonl');
    const words = async (content: string): Promise<CliResult> => {
      await writeFile(broken, content);
      return on(to, 'log', 'import', broken);
    };
    expect(await words(text.replace('民法典', '刑法'))).toMatchObject({ code: 1, stderr: expect.stringContaining('was changed. Nothing was written') as string });
    expect(await words(text.slice(0, 100_000))).toMatchObject({ code: 1, stderr: expect.stringContaining('is cut off at line') as string });
    expect(await words('{}\n')).toMatchObject({ code: 1, stderr: expect.stringContaining('is no file written by duty log export') as string });
    expect(on(to, 'log', 'import', join(folder, 'nowhere.jsonl'))).toMatchObject({ code: 2, stderr: expect.stringContaining('ENOENT') as string });
    expect(on(to, 'log', 'export', join(folder, 'no', 'log.jsonl'))).toMatchObject({ code: 2 });
    expect(on(to, 'log', 'mend', file)).toMatchObject({ code: 2 });
    const other = await createTestDatabase();
    expect(on(other, 'import', join(ROOT, 'samples', 'yunze-2022.jsonl'), '--trusted')).toMatchObject({ code: 0 });
    expect(on(other, 'log', 'import', file)).toMatchObject({ code: 1, stderr: expect.stringContaining('The import stops at event 1: another event stands at its position') as string });
    await other.drop();
  });
});
