import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { type CliResult, duty, ROOT } from '../support/cli.js';
import { entry } from '../support/entries.js';
import { removeDataFolder } from '../support/holder.js';

const BUREAU = '云泽县湿地局';
const SCOPE = ['--organization', BUREAU, '--year', '2022'];
const COUNTY = '云泽县法治建设考核指标(2022)';

interface Shown {
  set: string;
  on: string;
  total: number;
  warnings: string[];
  indicators: { code: string; score: number | null; target: number | null; applicable: boolean; missing: string[] }[];
}

describe('the assessment on the command line', () => {
  let folder: string;
  const run = (...args: string[]): CliResult => duty(args, { DUTY_DATA: join(folder, 'data'), DATABASE_URL: undefined, DUTY_LANG: 'en' });
  const json = (...args: string[]): unknown => {
    const { code, stdout } = run(...args, '--json');
    expect([args, code]).toEqual([args, 0]);
    return JSON.parse(stdout);
  };
  const shownBy = (...args: string[]): Shown => json('indicators', ...SCOPE, ...args) as Shown;
  const write = async (name: string, text: string): Promise<string> => {
    const path = join(folder, name);
    await writeFile(path, text);
    return path;
  };
  const indicator = ({ indicators }: Shown, code: string) => indicators.find((one) => one.code === code);
  const document = () => parse(run('sets', 'show', 'default@2022').stdout) as Record<string, unknown> & { indicators: { code: string; target: number; formula: string }[] };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'duty-e2e-'));
    duty(['--help'], {});
    expect(run('import', join(ROOT, 'samples', 'yunze-2022.jsonl'), '--trusted').code).toBe(0);
  });
  afterAll(async () => {
    await removeDataFolder(join(folder, 'data'));
    await rm(folder, { recursive: true, force: true });
  });

  it('shows indicators in the agreed shape', () => {
    const shown = shownBy('--on', '2022-08-31');
    expect(shown).toMatchObject({ set: 'default@2022', on: '2022-08-31', max: 100, bonus: 0, veto: false });
    expect(shown.warnings).toEqual([expect.stringContaining(COUNTY)]);
    expect(shown.indicators).toHaveLength(74);
    for (const key of ['code', 'name', 'value', 'numerator', 'denominator', 'unit', 'target', 'weight', 'rule', 'score', 'applicable', 'light', 'expected', 'forecast', 'missing', 'next']) {
      expect(shown.indicators[0]).toHaveProperty(key);
    }
    const table = run('indicators', ...SCOPE, '--on', '2022-08-31').stdout;
    expect(table).toMatch(/^default@2022, on 2022-08-31: total [\d.]+ of 100/);
    expect(table).toContain('cheapest next acts:');
  });

  it('goes by the day of the known time asked for', () => {
    expect(shownBy('--known-at', '2022-06-30T12:00:00+08:00').on).toBe('2022-06-30');
  });

  it('opens an indicator into its measures and records', () => {
    const opened = json('explain', 'I-S02', ...SCOPE) as { indicator: { code: string; score: number }; measures: { measure: string; value: number; records: object[] }[] };
    expect(opened.indicator).toMatchObject({ code: 'I-S02', score: 3 });
    expect(opened.measures).toMatchObject([{ measure: 'study.monthsWithMonthlyLaw', value: 12 }]);
    const quality = json('explain', 'D02', ...SCOPE) as { records: { flaws: { code: string }[] }[] };
    expect(quality.records.filter(({ flaws }) => flaws.some(({ code }) => code === 'late')).length).toBeGreaterThan(40);
    expect(run('explain', 'I-Z99', ...SCOPE)).toMatchObject({ code: 2, stderr: expect.stringContaining('has no indicator I-Z99') as string });
  });

  it('takes a faulty set apart, by line and column, and keeps nothing of it', async () => {
    const set = { ...document(), name: 'county' };
    const faulty = stringify({ ...set, indicators: set.indicators.map((one) => (one.code === 'I-S01' ? { ...one, formula: 'study.session' } : one)) });
    const path = await write('faulty.yaml', faulty);
    const line = faulty.split('\n').findIndex((text) => text.includes('formula: study.session\u0000') || text.trim() === 'formula: study.session') + 1;
    for (const action of ['check', 'publish']) {
      const { code, stderr } = run('sets', action, path);
      expect(code).toBe(1);
      expect(stderr).toContain(`faulty.yaml:${String(line)}:`);
      expect(stderr).toContain('there is no measure study.session');
    }
    expect(json('sets', 'list')).toHaveLength(4);
  });

  it('publishes a county set once, which its bureaus then go by', async () => {
    const set = { ...document(), name: 'yunze', version: '2022', title: { zh: COUNTY, en: 'Yunze county 2022' } };
    const sound = await write('county.yaml', stringify({ ...set, indicators: set.indicators.map((one) => (one.code === 'I-L01' ? { ...one, target: 8 } : one)) }));
    expect(run('sets', 'check', sound).code).toBe(0);
    expect(run('sets', 'publish', sound)).toMatchObject({ code: 0, stderr: expect.stringContaining('published yunze@2022') as string });
    expect(run('sets', 'publish', sound)).toMatchObject({ code: 0, stderr: expect.stringContaining('was published already') as string });
    const other = await write('other.yaml', stringify(set));
    expect(run('sets', 'publish', other)).toMatchObject({ code: 1, stderr: expect.stringContaining('choose a new version') as string });
    expect(run('sets', 'publish', await write('own.yaml', stringify(document())))).toMatchObject({ code: 1, stderr: expect.stringContaining("a name of the product's own") as string });

    const shown = shownBy('--on', '2022-12-31');
    expect([shown.set, shown.warnings, indicator(shown, 'I-L01')?.score]).toEqual(['yunze@2022', [], 1]);
    expect(indicator(shownBy('--on', '2022-12-31', '--set', 'default'), 'I-L01')?.score).toBe(3);
    // Before it was published nobody went by it.
    expect(shownBy('--on', '2022-12-31', '--position', '1804').set).toBe('default@2022');
    expect(run('indicators', ...SCOPE, '--set', 'nobody')).toMatchObject({ code: 1, stderr: expect.stringContaining('yunze@2022') as string });
    expect(run('verify').code).toBe(0);
    expect(run('rebuild').code).toBe(0);
    expect(shownBy('--on', '2022-12-31').set).toBe('yunze@2022');
  });

  it('goes by what the bureau says of itself and by the targets it was set', async () => {
    const more = [
      entry('ProfileRecorded', { year: 2022, towns: 7, enforcementOfficers: 9, plannedOccasions: [{ name: '世界湿地日', date: '2022-02-02' }] }, { organization: BUREAU, occurredOn: '2022-01-05', recordedAt: '2023-01-20T09:00:00+08:00' }),
      entry('TargetRevised', { indicator: 'S01', new: 40 }, { organization: BUREAU, occurredOn: '2022-07-01', recordedAt: '2023-01-20T09:00:00+08:00', role: 'leader' }),
    ];
    expect(run('import', await write('more.jsonl', more.map((one) => JSON.stringify(one)).join('\n')), '--trusted').code).toBe(0);
    const shown = shownBy('--on', '2022-12-31', '--set', 'default');
    expect(indicator(shown, 'I-W05')).toMatchObject({ applicable: true, score: 1 });
    expect(indicator(shown, 'I-P03')).toMatchObject({ applicable: true, score: 3 });
    expect(indicator(shown, 'I-W08')?.missing).toEqual(['profile lacks plannedStations (Stations to be upgraded)']);
    expect(indicator(shown, 'I-S01')).toMatchObject({ target: 40, score: 1 });
  });

  it('scores a year under another set, and year on year', () => {
    const rescored = json('compare', ...SCOPE, '--with', '2022', '--set', 'default@2023', '--with-set', 'default@2022') as { from: { set: string }; to: { set: string }; indicators: { code: string; change: number | null }[] };
    expect([rescored.from.set, rescored.to.set]).toEqual(['default@2022', 'default@2023']);
    const changed = rescored.indicators.filter(({ change }) => change !== null && change !== 0);
    expect(changed.map(({ code }) => code)).toEqual(['I-S08']);
    const years = json('compare', ...SCOPE, '--with', '2021') as { measures: { measure: string; from: number; to: number; change: number }[] };
    expect(years.measures.find(({ measure }) => measure === 'study.sessions')).toMatchObject({ from: 1, to: 30, change: 29 });
  });

  it('says what is wrong with a call', () => {
    expect(run('indicators', ...SCOPE, '--on', '31.8.2022')).toMatchObject({ code: 2, stderr: expect.stringContaining('--on must be a date YYYY-MM-DD') as string });
    expect(run('sets', 'burn')).toMatchObject({ code: 2, stderr: expect.stringContaining('choose list, show, check, publish') as string });
    expect(run('sets', 'publish')).toMatchObject({ code: 2, stderr: expect.stringContaining('needs an argument') as string });
    expect(run('sets', 'check', 'nowhere.yaml')).toMatchObject({ code: 2, stderr: expect.stringContaining('cannot read') as string });
  });
});
