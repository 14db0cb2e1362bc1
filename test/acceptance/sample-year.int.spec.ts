import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { AssessmentReader, Difference, Explanation, Figures, LedgerView, ReportReader, Verification } from '@app/inspection';
import { ProjectionHealth, ProjectionMaintenance } from '@app/projections';
import { reportJson, writeDocx, writeHtml, writeText } from '@app/report';
import { openTestLedger, type TestLedger } from '../support/test-ledger.js';

const FILE = fileURLToPath(new URL('../../samples/yunze-2022.jsonl', import.meta.url));
const BUREAU = '云泽县湿地局';
const NEW_YEAR = '2023-01-01T00:00:00+08:00';

interface Expected {
  lines: number;
  measures: Record<string, number>;
  measuresAsKnownAt: Record<string, Record<string, number>>;
}

describe('the sample year', () => {
  let ledger: TestLedger;
  let expected: Expected;
  beforeAll(async () => {
    ledger = await openTestLedger();
    expected = JSON.parse(await readFile(FILE.replace('.jsonl', '.expected.json'), 'utf8')) as Expected;
    expect(await ledger.importFile(FILE)).toMatchObject({ lines: expected.lines, accepted: expected.lines, alreadyThere: 0, refused: [] });
  });
  afterAll(() => ledger.close());

  it('gives exactly the expected measures, now and as known on New Year', async () => {
    const figures = ledger.get(Figures);
    expect((await figures.measures(BUREAU, 2022, {})).measures).toEqual(expected.measures);
    expect((await figures.measures(BUREAU, 2022, { knownAt: NEW_YEAR })).measures).toEqual(expected.measuresAsKnownAt[NEW_YEAR]);
    const later = await figures.measures(BUREAU, 2022, { knownAt: '2023-01-01T23:59:59+08:00' });
    expect(later.measures['patrol.count']).toBe(1388);
  });

  it('says on a second import that all is there, and changes nothing', async () => {
    expect(await ledger.importFile(FILE)).toMatchObject({ accepted: 0, alreadyThere: expected.lines, refused: [] });
    expect((await ledger.get(ProjectionHealth).check()).head).toBe(expected.lines);
  });

  it('explains every figure by records whose amounts add up to it', async () => {
    for (const [measure, value] of Object.entries(expected.measures)) {
      const explained = await ledger.get(Explanation).explain(measure, BUREAU, 2022, {});
      expect(explained.value).toBe(value);
      if (explained.denominator !== null) continue;
      const sum = explained.records.filter(({ counted }) => counted).reduce((total, { amount }) => total + (amount ?? 0), 0);
      expect([measure, sum]).toEqual([measure, value]);
    }
  });

  it('explains why records do not count', async () => {
    const { records } = await ledger.get(Explanation).explain('study.sessions', BUREAU, 2022, {});
    const whys = records.filter(({ counted }) => !counted).map(({ why }) => why.code);
    expect(whys.sort()).toEqual(['duplicate', 'other-kind', 'other-year', 'void']);
  });

  it('shows what changed since New Year and the events that did it', async () => {
    const { changes } = await ledger.get(Difference).between(BUREAU, 2022, NEW_YEAR, '2023-02-01T00:00:00+08:00');
    expect(changes.map(({ measure, from, to }) => [measure, from, to])).toEqual([['patrol.count', 1387, 1392], ['study.sessions', 29, 30]]);
    for (const { from, to, events } of changes) {
      expect(events.reduce((sum, { delta }) => sum + (delta ?? 0), 0)).toBe((to ?? 0) - (from ?? 0));
    }
    expect(changes[0]?.events.find(({ type }) => type === 'RecordCorrected')).toMatchObject({ target: 'BASE-01552', reason: '跨夜巡查按出发日计' });
  });

  it('keeps struck-out lines in the ledger with their reason', async () => {
    const lines = await ledger.get(LedgerView).lines(BUREAU, 2022, { type: 'StudySessionHeld' });
    expect(lines.filter(({ standing }) => standing !== 'live').map(({ standing, reason }) => [standing, reason])).toEqual([
      ['duplicate', '同一活动重复录入'], ['void', expect.any(String)],
    ]);
    expect(lines.filter(({ corrected }) => corrected)).toHaveLength(1);
  });

  it('prints the figures of the reference report', async () => {
    const model = await ledger.get(ReportReader).read(BUREAU, 2022, {}, {});
    const text = writeText(model);
    for (const printed of [
      '2022年', '30次', '1期9人', '普法责任清单1项', '参训率、合格率均达100％', '300多幅', '4个湿地管护站', '7个镇', '协管员7名', '专职管护员20名',
      '协议20份', '1300多次', '4个建设项目', '咨询投诉4件', '满意率100％', '法律顾问1名', '46起', '52起', '“五进”', '“世界湿地日”',
    ]) expect(text).toContain(printed);
    const json = reportJson(model);
    const units = json.sections.flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.units));
    const patrols = units.flatMap(({ figures }) => figures).find(({ measure }) => measure === 'patrol.count');
    expect(patrols).toMatchObject({ value: 1392, printed: '1300多' });
    expect(patrols?.records).toHaveLength(1392);
  });

  it('annexes the indicators as of the day of the last entry, each value with its records', async () => {
    const { annexes: [annex] } = await ledger.get(ReportReader).read(BUREAU, 2022, {}, {});
    const { total, scored, indicators } = await ledger.get(AssessmentReader).read({ organization: BUREAU, year: 2022, on: '2023-01-16', moment: {} });
    expect(annex?.totals).toMatchObject({ on: '2023-01-16', total, scored });
    expect(annex?.indicators.map(({ code, selfScore }) => [code, selfScore])).toEqual(indicators.map(({ code, score }) => [code, score]));
    const shown = annex?.indicators.filter(({ dimension, applicable }) => applicable && !['X', 'D'].includes(dimension)).reduce((sum, { selfScore }) => sum + (selfScore ?? 0), 0);
    expect(shown).toBeCloseTo(scored.score, 2);
    for (const { value, measures } of annex?.indicators ?? []) {
      // What is counted on no record at all is counted nowhere.
      if (typeof value === 'number' && value > 0 && measures.length > 0) expect(measures.flatMap(({ records }) => records)).not.toEqual([]);
    }
    const patrols = annex?.indicators.find(({ code }) => code === 'I-W01');
    expect([patrols?.value, patrols?.selfScore, patrols?.measures[0]?.records.length]).toEqual([1392, 3, 1392]);
    expect(annex?.remarks[0]).toContain('尚未发布');
  });

  it('annexes nothing that was not known: on 1 July the year is half over', async () => {
    const { annexes: [annex] } = await ledger.get(ReportReader).read(BUREAU, 2022, { knownAt: '2022-07-01T00:00:00+08:00' }, {});
    expect(annex?.totals.on).toBe('2022-06-30');
    const sessions = annex?.indicators.find(({ code }) => code === 'I-S02');
    expect([sessions?.value, sessions?.measures[0]?.records.length]).toEqual([6, 6]);
  });

  it('gives the same bytes for the same moment', async () => {
    const read = () => ledger.get(ReportReader).read(BUREAU, 2022, { knownAt: NEW_YEAR }, {});
    const [one, other] = [await read(), await read()];
    expect(Buffer.from(await writeDocx(one)).equals(Buffer.from(await writeDocx(other)))).toBe(true);
    expect(writeHtml(one)).toBe(writeHtml(other));
    expect(writeText(one)).toContain('29次');
  });

  it('verifies, rebuilds while nothing changes, and verifies again', async () => {
    expect(await ledger.get(Verification).verify()).toMatchObject({ sound: true, events: expected.lines });
    expect(await ledger.get(ProjectionMaintenance).rebuild()).toBe(expected.lines);
    expect(await ledger.get(Verification).verify()).toMatchObject({ sound: true });
    expect((await ledger.get(Figures).measures(BUREAU, 2022, {})).measures).toEqual(expected.measures);
    expect(await ledger.get(ProjectionHealth).check()).toMatchObject({ state: 'healthy', lag: 0 });
  });
});
