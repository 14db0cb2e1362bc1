import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { assess } from './assess.js';
import { inputOf, type MadeUpYear, onDays, type Said, setNamed } from './testing/made-up-year.js';

const SESSION = { scope: 'collective', kind: '一月一法', topics: ['宪法'], expected: 9, attended: 9, host: '甲' };
const session = (on: string): Said => ['StudySessionHeld', SESSION, on];
const firstOfMonths = (count: number): Said[] => Array.from({ length: count }, (_, index) => session(`2022-${String(index + 1).padStart(2, '0')}-10`));
const lineOf = (code: string, year: MadeUpYear) => {
  const line = assess(inputOf(year)).indicators.find((one) => one.code === code);
  if (!line) throw new Error(code);
  return line;
};

describe('an indicator in the course of the year', () => {
  it('names the months that are over and have none', () => {
    const { value, expected, light, missing, score } = lineOf('I-S02', { day: '2022-09-15', records: [...firstOfMonths(6), session('2022-07-10')] });
    expect({ value, expected, light, score }).toEqual({ value: 7, expected: 8, light: 'lost', score: 1.75 });
    expect(missing).toEqual([{ zh: '8月没有“一月一法”', en: 'August has no 一月一法 (one law a month)' }]);
  });

  it('is on pace, ahead or behind by what is expected by the day', () => {
    const light = (day: string, count: number) => lineOf('I-S01', { day, records: onDays('StudySessionHeld', SESSION, '2022-01-01', count) }).light;
    // 24 sessions a year: 12 are expected by 2 July.
    expect([11, 12, 13, 14, 24].map((count) => light('2022-07-02', count))).toEqual(['behind', 'onPace', 'onPace', 'ahead', 'ahead']);
    expect(light('2022-12-31', 23)).toBe('lost');
    expect(light('2022-12-31', 24)).toBe('onPace');
  });

  it('has a deadline until it is missed', () => {
    const at = (day: string, records: Said[] = []) => {
      const { light, score, value, due } = lineOf('I-L05', { day, records });
      return { light, score, value, due };
    };
    const submitted = (on: string): Said => ['ReportSubmitted', { kind: '法治政府建设年度报告', year: 2022 }, on];
    expect(at('2022-08-31')).toEqual({ light: 'onPace', score: 0, value: null, due: '2023-03-01' });
    expect(at('2023-03-02')).toMatchObject({ light: 'lost', score: 0 });
    expect(at('2023-06-01', [submitted('2023-03-01')])).toMatchObject({ light: 'onPace', score: 1.5, value: '2023-03-01' });
    expect(at('2023-06-01', [submitted('2023-03-02')])).toMatchObject({ light: 'lost', score: 1 });
  });

  it('waits for the notice that sets a deadline', () => {
    const given: Said[] = [['DutyReportPresented', {}, '2023-02-01'], ['ReportSubmitted', { kind: '述法报告', year: 2022 }, '2023-02-05']];
    const notice: Said = ['ReportRequested', { issuer: '县委依法治县办', title: '通知', dueOn: '2023-02-03' }, '2023-01-10'];
    expect(lineOf('I-L04', { day: '2023-03-01', records: given })).toMatchObject({ applicable: false, score: null });
    expect(lineOf('I-L04', { day: '2023-03-01', records: [...given, notice] })).toMatchObject({ applicable: true, score: 2, due: '2023-02-03' });
  });

  it('loses a target of 100 per cent for good with the first thing that is late', () => {
    const found: Said = ['PatrolIssueFound', { issueId: 'I1', kind: '垃圾', dueDays: 7 }, '2022-03-01'];
    const handled = (on: string): Said => ['PatrolIssueHandled', { issueId: 'I1', result: '已整改' }, on];
    expect(lineOf('I-W04', { day: '2022-03-07', records: [found] })).toMatchObject({ value: null, light: null });
    expect(lineOf('I-W04', { day: '2022-06-30', records: [found, handled('2022-03-08')] })).toMatchObject({ value: 100, light: 'onPace' });
    const late = lineOf('I-W04', { day: '2022-06-30', records: [found, handled('2022-03-09')] });
    expect(late).toMatchObject({ value: 0, light: 'lost' });
    expect(late.missing).toEqual([{ zh: '未按期办结：I1 2022（应于 2022-03-08）', en: 'not settled in time: I1 2022 (due 2022-03-08)' }]);
  });

  it('names what fell due on one day in the same order, in whatever order it comes', () => {
    const found = ['I1', 'I2', 'I3', 'I4'].map((issueId): Said => ['PatrolIssueFound', { issueId, kind: '垃圾', dueDays: 7 }, '2022-03-01']);
    fc.assert(fc.property(fc.shuffledSubarray(found, { minLength: found.length }), (records) => {
      expect(lineOf('I-W04', { day: '2022-06-30', records }).missing).toEqual(lineOf('I-W04', { day: '2022-06-30', records: found }).missing);
    }));
  });

  it('says what the profile lacks, and never scores it', () => {
    expect(lineOf('I-W05', {})).toMatchObject({ value: null, score: null, applicable: false, missing: [{ zh: '单位情况缺少“towns”（towns）' }] });
    const coordinator: Said = ['CoordinatorAppointed', { personId: 'C1', town: '沙口镇' }, '2022-01-10'];
    expect(lineOf('I-W05', { profile: { towns: 2 }, records: [coordinator] })).toMatchObject({ value: 50, numerator: 1, denominator: 2, score: 0.5, applicable: true });
  });

  it('goes by the target that the bureau was set', () => {
    const patrols = onDays('PatrolCompleted', { wardenId: 'W1', kind: 'routine', start: '08:00', minutes: 60 }, '2022-01-01', 100);
    expect(lineOf('I-W01', { records: patrols, targets: { 'I-W01': 100 } })).toMatchObject({ target: 100, score: 3 });
    expect(lineOf('I-W01', { records: patrols })).toMatchObject({ target: 1200, score: 0.25 });
  });
});

describe('naPolicy', () => {
  it('gives full marks, leaves out or gives nothing where nothing is to be measured', () => {
    expect(lineOf('I-W11', {})).toMatchObject({ applicable: true, score: 1 });
    expect(lineOf('I-O03', {})).toMatchObject({ applicable: false, score: null });
    expect(lineOf('I-S04', {})).toMatchObject({ applicable: true, score: 0 });
  });
});

describe('a whole assessment', () => {
  it('follows the packs of the bureau', () => {
    const office = assess(inputOf({ packs: ['common'] }));
    expect(office.indicators.filter(({ code }) => code.startsWith('I-W'))).toEqual([]);
    expect(office.indicators.reduce((sum, { weight }) => sum.plus(weight), new Decimal(0)).toNumber()).toBe(100);
  });

  it('is not all red in January, and forecasts what there is once the year is over', () => {
    const january = assess(inputOf({ day: '2022-01-31', records: firstOfMonths(1) }));
    const lights = january.indicators.map(({ light }) => light);
    expect(lights.filter((light) => light === 'lost')).toEqual([]);
    expect(lights.filter((light) => light === 'onPace' || light === 'ahead').length).toBeGreaterThan(lights.filter((light) => light === 'behind').length);
    for (const { value, forecast } of assess(inputOf({ day: '2023-01-05', records: firstOfMonths(12) })).indicators) {
      if (typeof value === 'number') expect(forecast).toEqual({ value, low: value, high: value, method: 'final' });
    }
  });

  it('is bounded by a veto', () => {
    const decided: Said[] = [['EnforcementCaseDecided', { caseId: 'C1', kind: '处罚', major: true }, '2022-05-18']];
    expect(assess(inputOf({ records: decided })).veto).toBe(60);
    expect(assess(inputOf({ records: [...decided, ['CriticismReceived', { item: '造假', veto: true }, '2022-06-01']] }))).toMatchObject({ total: 0, veto: 0 });
  });

  it('adds awards and takes criticism, each up to its cap', () => {
    const awards = onDays('AwardReceived', { level: '省', item: '先进' }, '2022-05-01', 2);
    const criticisms = onDays('CriticismReceived', { item: '迟报' }, '2022-05-01', 5);
    expect(assess(inputOf({ records: [...awards, ...criticisms] }))).toMatchObject({ bonus: 3, malus: 3 });
  });

  const anySaid: fc.Arbitrary<Said> = fc.tuple(fc.constantFrom<[string, Record<string, unknown>]>(
    ['StudySessionHeld', SESSION], ['LegalExamHeld', { quarter: 'Q2', eligible: 9, took: 8, passed: 7 }], ['CourtHearingObserved', { court: '县法院', attended: 6, leaderPresent: true }],
    ['PatrolCompleted', { wardenId: 'W1', kind: 'routine', start: '08:00', minutes: 60 }], ['InquiryReceived', { inquiryId: 'Q1', channel: '电话', kind: '咨询' }], ['InquiryAnswered', { inquiryId: 'Q1' }],
    ['LectureHeld', { kind: '案例点评' }], ['AwardReceived', { level: '县', item: '先进' }], ['PartyGroupMeetingHeld', { topic: '法治', ruleOfLaw: true }],
  ), fc.nat(364)).map(([[type, data], day]) => onDays(type, data, '2022-01-01', day + 1).at(-1) as Said);
  const anyRecords = fc.array(anySaid, { maxLength: 25 });
  const anyDay = fc.constantFrom('2022-01-31', '2022-06-30', '2022-08-31', '2022-12-31', '2023-04-30');

  it('does not mind the order of records', () => {
    fc.assert(fc.property(anyRecords.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))), anyDay, ([records, shuffled], day) => {
      expect(assess(inputOf({ day, records: shuffled }))).toEqual(assess(inputOf({ day, records })));
    }), { numRuns: 40 });
  });

  it('scores each indicator between nothing and its weight, and the total by what is shown', () => {
    fc.assert(fc.property(anyRecords, anyDay, (records, day) => {
      const { indicators, scored } = assess(inputOf({ day, records }));
      const mine = indicators.filter(({ counts, applicable }) => counts === 'score' && applicable);
      for (const { score, weight } of mine) expect(score !== null && score >= 0 && score <= weight).toBe(true);
      expect(mine.reduce((sum, { score }) => sum + (score ?? 0), 0)).toBeCloseTo(scored.score, 0);
      expect(mine.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(scored.weight, 9);
    }), { numRuns: 40 });
  });

  it('promises of a next act what doing it brings', () => {
    const acts: Record<string, Said> = {
      'I-S01': session('2022-06-29'), 'I-S09': ['CourtHearingObserved', { court: '县法院', attended: 6 }, '2022-06-29'], 'I-P05': ['LectureHeld', { kind: '案例点评' }, '2022-06-29'],
      'I-L01': ['PartyGroupMeetingHeld', { topic: '法治', ruleOfLaw: true }, '2022-06-29'], 'I-W01': ['PatrolCompleted', { wardenId: 'W9', kind: 'routine', start: '09:00', minutes: 60, photos: 1 }, '2022-06-29'],
    };
    fc.assert(fc.property(anyRecords, fc.constantFrom(...Object.keys(acts)), (records, code) => {
      const day = '2022-06-30';
      const before = assess(inputOf({ day, records }));
      const after = assess(inputOf({ day, records: [...records, acts[code] as Said] }));
      const score = (one: typeof before) => one.indicators.find((line) => line.code === code);
      const promised = score(before)?.next[0]?.points ?? 0;
      const brought = (((score(after)?.score ?? 0) - (score(before)?.score ?? 0)) * 100) / before.scored.weight;
      expect(Math.abs(promised - brought)).toBeLessThanOrEqual(0.02);
    }), { numRuns: 40 });
  });

  it('differs between sets where the sets do', () => {
    const year: MadeUpYear = { profile: { enforcementOfficers: 1 }, records: [['TrainingClassAttended', { kind: '岗位培训', sessions: 1, participants: ['a'], hours: 40 }, '2022-05-18']] };
    expect(lineOf('I-S08', year)).toMatchObject({ value: 40, target: 40, score: 2 });
    // 20 hours short of 60, in bands of 6: four times 0.2.
    expect(lineOf('I-S08', { ...year, set: setNamed('default@2023') })).toMatchObject({ value: 40, target: 60, score: 1.2 });
  });
});
