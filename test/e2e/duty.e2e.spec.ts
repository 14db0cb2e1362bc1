import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CliResult, duty, ROOT } from '../support/cli.js';
import { removeDataFolder } from '../support/holder.js';

const SCOPE = ['--organization', '云泽县湿地局', '--year', '2022'];
const SAMPLE = join(ROOT, 'samples', 'yunze-2022.jsonl');

describe('the duty command, on an embedded database in a folder with spaces and Chinese characters', () => {
  let folder: string;
  const run = (...args: string[]): CliResult => duty(args, { DUTY_DATA: join(folder, '数据 目录'), DATABASE_URL: undefined });
  const json = (...args: string[]): Record<string, unknown> => {
    const { code, stdout, stderr } = run(...args, '--json');
    expect([args, code]).toEqual([args, 0]);
    expect(stderr).not.toMatch(/\n\s+at /);
    return JSON.parse(stdout) as Record<string, unknown>;
  };
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'duty-e2e-'));
    duty(['--help'], {}); // installs and builds where that is due, so that no test below sees its messages
    const first = run('import', SAMPLE, '--trusted');
    expect(first.code).toBe(0);
    expect(first.stdout.match(/提醒: .+ × \d+/g)?.length).toBeGreaterThan(5);
    expect(first.stdout).not.toMatch(/提醒: [a-z-]+ ×/); // in words, not by its code
  });
  afterAll(async () => {
    await removeDataFolder(join(folder, '数据 目录'));
    await rm(folder, { recursive: true, force: true });
  });

  it('imports again: all is there', () => {
    const outcome = json('import', SAMPLE, '--trusted');
    expect(outcome).toMatchObject({ lines: 1804, accepted: 0, alreadyThere: 1804, refused: [] });
    expect(Object.keys(outcome)).toEqual(['files', 'lines', 'accepted', 'alreadyThere', 'refused', 'warnings']);
    expect((outcome['files'] as object[])[0]).toMatchObject({ file: 'yunze-2022.jsonl', lines: 1804 });
  });

  it('gives measures in the agreed shape', () => {
    const report = json('measures', ...SCOPE, '--known-at', '2023-01-01T00:00:00+08:00');
    expect(report).toMatchObject({ organization: '云泽县湿地局', year: 2022, position: 1804, knownAt: '2023-01-01T00:00:00+08:00' });
    expect(report['measures']).toMatchObject({ 'patrol.count': 1387, 'study.sessions': 29 });
    expect(json('measures', ...SCOPE, '--position', '100')).toMatchObject({ position: 100, knownAt: null });
  });

  it('explains, compares, lists and tells a history', () => {
    const explained = json('explain', 'inquiry.satisfaction', ...SCOPE);
    expect(explained).toMatchObject({ measure: 'inquiry.satisfaction', value: 100, printed: '100％', numerator: 4, denominator: 4 });
    expect(Object.keys((explained['records'] as object[])[0] ?? {})).toEqual(['id', 'type', 'occurredOn', 'recordedAt', 'counted', 'amount', 'key', 'why']);
    expect(json('diff', ...SCOPE, '--from', '2023-01-01T00:00:00+08:00', '--to', '2023-02-01T00:00:00+08:00')['changes']).toHaveLength(2);
    expect(json('history', 'BASE-00023', '--organization', '云泽县湿地局')['events']).toHaveLength(2);
    const march = run('ledger', ...SCOPE, '--type', 'StudySessionHeld', '--month', '3', '--csv').stdout.trim().split('\n');
    expect(march[0]).toContain('id,type,label,occurredOn');
    expect(march).toHaveLength(4);
  });

  it('writes the report in four formats, each the same bytes twice', async () => {
    for (const format of ['docx', 'html', 'txt', 'json']) {
      const [one, other] = ['one', 'other'].map((name) => join(folder, `${name}.${format}`)) as [string, string];
      for (const file of [one, other]) expect(run('report', ...SCOPE, '--out', file).code).toBe(0);
      const bytes = await readFile(one);
      expect([format, bytes.equals(await readFile(other)), bytes.length > 1000]).toEqual([format, true, true]);
    }
    expect(run('report', ...SCOPE).stdout).toContain('1300多次');
    expect(Object.keys(json('report', ...SCOPE))).toEqual(['organization', 'year', 'position', 'knownAt', 'titleLines', 'profile', 'sections', 'dropped', 'annexes']);
    expect(json('report', ...SCOPE, '--no-annex')['annexes']).toEqual([]);
  });

  it('writes a template, and takes a table in', async () => {
    const template = join(folder, '模板.xlsx');
    expect(run('template', '集体学法', 'PatrolCompleted', '--out', template).code).toBe(0);
    expect((await readFile(template)).toString('latin1', 0, 2)).toBe('PK');
    expect(run('template', '植树', '--out', template).code).toBe(2);
    const table = join(folder, '集体学法.csv');
    await writeFile(table, '发生日期,范围,形式,学习内容,应到,实到\n2022-03-01,集体,一月一法,民法典,14,十二\n');
    expect(run('import', table, '--dry-run').code).toBe(2);
    const { code, stdout } = run('import', table, '--organization', '云泽县湿地局', '--dry-run');
    expect([code, stdout.includes('集体学法 F2：')]).toEqual([1, true]);
  });

  it('seals contacts anew by the master key in use', () => {
    expect(json('keys', 'rotate')).toEqual({ sealed: 0 });
    expect(run('keys', 'lose').code).toBe(2);
  });

  it('verifies, rebuilds and tells its status', () => {
    expect(json('verify')).toMatchObject({ sound: true, events: 1804 });
    expect(json('rebuild')).toEqual({ position: 1804 });
    expect(json('status')).toMatchObject({ state: 'healthy', head: 1804, lag: 0, missingEvents: 0, failed: null, damaged: [] });
  });

  it('packs the evidence of a figure, the same bytes twice, and says so in the log', async () => {
    const position = String(json('measures', ...SCOPE)['position']);
    const [one, other] = ['one', 'other'].map((name) => join(folder, `${name}.zip`)) as [string, string];
    for (const file of [one, other]) {
      expect(json('pack', 'study.sessions', ...SCOPE, '--position', position, '--out', file)).toMatchObject({ out: file, records: 30, files: 0 });
    }
    const bytes = await readFile(one);
    expect([bytes.equals(await readFile(other)), bytes.toString('latin1', 0, 2)]).toEqual([true, 'PK']);
  });

  it('exits 1 when refused, with the refusals in the JSON', async () => {
    const bad = join(folder, 'bad.jsonl');
    await writeFile(bad, '{"id":"1"}\n');
    const { code, stdout } = run('import', bad, '--trusted', '--json');
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ lines: 1, accepted: 0, refused: expect.arrayContaining([expect.objectContaining({ line: 1, id: '1', field: 'data', code: 'missing' })]) as unknown });
    expect(run('measures', '--organization', '无此局', '--year', '2022')).toMatchObject({ code: 1, stdout: '' });
    expect(run('history', 'nobody', '--organization', '云泽县湿地局').code).toBe(1);
  });

  it.each([
    [['measures', '--year', '2022']],
    [['measures', ...SCOPE.slice(0, 2), '--year', 'last']],
    [['measures', ...SCOPE, '--known-at', '2023-01-01']],
    [['measures', ...SCOPE, '--known-at', '2023-01-01T00:00:00']],
    [['measures', ...SCOPE, '--position', '-1']],
    [['explain', 'no.such', ...SCOPE]],
    [['report', ...SCOPE, '--format', 'pdf']],
    [['import', 'no-such-file.jsonl']],
    [['no-such-command']],
    [['import']],
  ])('exits 2 with a sentence and no trace for %j', (args) => {
    const { code, stdout, stderr } = run(...args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(stderr.trim()).not.toBe('');
  });

  it('speaks the language it is asked for', () => {
    expect(run('explain', '--help', '--lang', 'en').stdout).toContain('which records make a measure');
    expect(run('explain', '--help').stdout).toContain('哪些不计');
    expect(duty(['measures', '--organization', 'x', '--year', '1'], { DUTY_DATA: join(folder, '数据 目录'), DUTY_LANG: undefined, LC_ALL: '', LANG: 'en_US.UTF-8' }).stderr).toContain('does not know');
  });

  it('says in one sentence that the database cannot be reached', () => {
    const { code, stderr } = duty(['status'], { DATABASE_URL: 'postgres://nobody:x@127.0.0.1:1/none' });
    expect(code).toBe(2);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});
