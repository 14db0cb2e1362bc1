import { fileURLToPath } from 'node:url';
import { AssessmentReader, type YearAssessment } from '@app/inspection';
import { openTestLedger, type TestLedger } from '../support/test-ledger.js';

const FILE = fileURLToPath(new URL('../../samples/yunze-2022.jsonl', import.meta.url));
const BUREAU = '云泽县湿地局';

describe('the assessment of the sample year', () => {
  let ledger: TestLedger;
  const at = (on: string, moment = {}): Promise<YearAssessment> => ledger.get(AssessmentReader).read({ organization: BUREAU, year: 2022, on, moment });
  const lineOf = ({ indicators }: YearAssessment, code: string) => {
    const line = indicators.find((one) => one.code === code);
    if (!line) throw new Error(code);
    return line;
  };
  beforeAll(async () => {
    ledger = await openTestLedger();
    await ledger.importFile(FILE);
  });
  afterAll(() => ledger.close());

  it('gives what the year has earned', async () => {
    const assessment = await at('2023-01-31');
    const given = (code: string) => {
      const { value, target, score, weight } = lineOf(assessment, code);
      return [value, target, score, weight];
    };
    expect(given('I-S02')).toEqual([12, 12, 3, 3]);
    expect(given('I-S03')).toEqual([4, 4, 2, 2]);
    expect(given('I-W01')).toEqual([1392, 1200, 3, 3]);
    expect(given('I-W06')).toEqual([100, 100, 1, 1]);
    expect(given('I-O03')).toEqual([100, 95, 2, 2]);
    expect(given('I-L01')).toEqual([4, 3, 3, 3]);
    expect(given('I-S09')).toEqual([2, 1, 1, 1]);
    expect(given('I-S01')).toEqual([30, 24, 3, 3]);
    expect(assessment.set).toBe('default@2022');
    expect(assessment.unknownSet).toBe('云泽县法治建设考核指标(2022)');
  });

  it('makes nothing up: every other indicator is counted from records, or says why it is not', async () => {
    const { indicators } = await at('2023-01-31');
    const scored = indicators.filter(({ counts }) => counts === 'score');
    const full = scored.filter(({ score, weight }) => weight > 0 && score === weight).map(({ code }) => code);
    // Each of these has records that earn it; W11, E09 and E10 are given in full by rule where nothing was due.
    expect(full).toEqual([
      'I-L01', 'I-L02', 'I-L03', 'I-S01', 'I-S02', 'I-S03', 'I-S04', 'I-S05', 'I-S06', 'I-S07', 'I-S09', 'I-P01', 'I-P02', 'I-P04', 'I-W01', 'I-W03', 'I-W06', 'I-W07', 'I-W11',
      'I-A04', 'I-A05', 'I-A06', 'I-O01', 'I-O02', 'I-O03', 'I-E09', 'I-E10', 'I-E11',
    ]);
    const lacking = scored.filter(({ missing }) => missing.some(({ en }) => en.startsWith('profile lacks'))).map(({ code, score, applicable }) => [code, score, applicable]);
    expect(lacking).toEqual(['I-S08', 'I-P03', 'I-W02', 'I-W05', 'I-W08', 'I-E04', 'I-E05'].map((code) => [code, null, false]));
    // 40 of the 43 issues were handled in time: ISS001, ISS002 late, ISS043 open at year end.
    expect(scored.find(({ code }) => code === 'I-W04')).toMatchObject({ value: 93, numerator: 40, denominator: 43, score: 1.86 });
    // Of the four lists and one method only the list of duties is on record.
    expect(scored.find(({ code }) => code === 'I-P07')).toMatchObject({ value: 20, score: 0.4 });
    const reasonless = scored.filter(({ score, weight, missing }) => (score ?? 0) < weight && missing.length === 0).map(({ code }) => code);
    expect(reasonless).toEqual([]);
  });

  it('adds up to what is shown', async () => {
    const { total, scored, bonus, malus, indicators } = await at('2023-01-31');
    const mine = indicators.filter(({ counts, applicable }) => counts === 'score' && applicable);
    const sum = (numbers: number[]) => Math.round(numbers.reduce((all, one) => all + one, 0) * 100) / 100;
    expect(sum(mine.map(({ score }) => score ?? 0))).toBe(scored.score);
    expect(sum(mine.map(({ weight }) => weight))).toBe(scored.weight);
    expect(total).toBeCloseTo((scored.score * 100) / scored.weight + bonus - malus, 1);
  });

  it('shows on 31 August what a clerk works out from the month grid', async () => {
    const assessment = await at('2022-08-31');
    const shown = (code: string) => {
      const { value, expected, light } = lineOf(assessment, code);
      return [value, expected, light];
    };
    // Sessions January to August: 2+2+3+2+3+3+2+2 = 19; 24 × 243/365 = 15.98 are due, so 15 whole ones.
    expect(shown('I-S01')).toEqual([19, 15, 'ahead']);
    // One law in each of the eight months that are over.
    expect(shown('I-S02')).toEqual([8, 8, 'onPace']);
    expect(lineOf(assessment, 'I-S02').missing.map(({ zh }) => zh)).toEqual(['还差 4 个月']);
    // Two quarters are over, both with an exam.
    expect(shown('I-S03')).toEqual([2, 2, 'onPace']);
    // Patrols January to August: 46+84+118+136+132+122+120+118 = 876; 1200 × 243/365 = 798.9. There is no last year to go by.
    expect(shown('I-W01')).toEqual([876, 798, 'onPace']);
    // Party group meetings of February and June; 3 × 243/365 = 1.997, so one whole one; two is one more.
    expect(shown('I-L01')).toEqual([2, 1, 'ahead']);
    // The hearing of April; that of September is still to come.
    expect(shown('I-S09')).toEqual([1, 0, 'ahead']);
    // Published on 10 March, due by the 31st.
    expect(shown('I-P01')).toEqual(['2022-03-10', null, 'onPace']);
    // No lecture, where one of two is due; no case lesson, where two of four are; no instruction.
    expect(['I-S11', 'I-P05', 'I-L09'].map(shown)).toEqual([[0, 1, 'behind'], [0, 2, 'behind'], [0, 2, 'behind']]);
    // Three whole kinds of papers of five are expected, one is there; the others are named.
    expect(shown('I-P07')).toEqual([20, 60, 'behind']);
    expect(lineOf(assessment, 'I-P07').missing.map(({ zh }) => zh)).toEqual(['缺：内容清单', '缺：措施清单', '缺：标准清单', '缺：考核办法']);
    // ISS001 (found 22 January, 7 days) and ISS002 were late: 100 per cent is gone.
    expect(shown('I-W04')[2]).toBe('lost');
    // Next year's deadlines are not red.
    expect(['I-L05', 'I-L06', 'I-O06'].map((code) => lineOf(assessment, code).light)).toEqual(['onPace', 'onPace', 'onPace']);
    expect(lineOf(assessment, 'I-S03').next).toEqual([{ type: 'LegalExamHeld', what: { zh: '登记一条考法（考法）', en: 'record: Legal exam held (legal exam)' }, points: 0.75 }]);
  });

  it('is not all red in January, and knows no more than was known', async () => {
    const { indicators } = await at('2022-01-31');
    const count = (light: string) => indicators.filter((one) => one.light === light).length;
    expect(count('onPace') + count('ahead')).toBeGreaterThan(count('behind') + count('lost'));
    expect(indicators.filter((one) => one.light === 'lost').map(({ code }) => code)).toEqual(['I-W04']);
    const known = await at('2023-01-01', { knownAt: '2023-01-01T00:00:00+08:00' });
    expect(lineOf(known, 'I-W01').value).toBe(1387);
    expect(lineOf(known, 'I-S01').value).toBe(29);
  });

  it('forecasts after 31 December what there is', async () => {
    for (const { value, forecast } of (await at('2022-12-31')).indicators) {
      if (typeof value === 'number') expect(forecast?.value).toBe(value);
    }
  });
});
