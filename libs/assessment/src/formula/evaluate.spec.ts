import { Decimal } from 'decimal.js';
import { inputOf, type MadeUpYear, type Said } from '../testing/made-up-year.js';
import { type Evaluation, evaluate } from './evaluate.js';
import { measuresIn } from './formula.js';
import { FormulaFault, parseFormula } from './parse-formula.js';

const study = (host: string, on: string): Said => ['StudySessionHeld', { scope: 'collective', kind: '干部例会学法', host, topics: ['宪法'], expected: 9, attended: 9 }, on];
const exam = (eligible: number, took: number): Said => ['LegalExamHeld', { quarter: 'Q1', eligible, took, passed: took }, '2022-03-20'];
const activity = (data: object, on = '2022-05-18'): Said => ['PublicityActivityHeld', { forms: [], ...data }, on];
const submitted = (kind: string, on: string): Said => ['ReportSubmitted', { kind, year: 2022 }, on];

function valueOf(source: string, year: MadeUpYear = {}): unknown {
  const { context } = inputOf(year);
  const others = (code: string): Evaluation => (code === 'I-A01' ? { kind: 'number', value: new Decimal(7) } : { kind: 'nothing', why: { zh: '', en: '' } });
  const evaluation = evaluate(parseFormula(source), context, others);
  switch (evaluation.kind) {
    case 'number':
      return evaluation.value.toDecimalPlaces(4).toNumber();
    case 'text':
      return evaluation.value;
    case 'lacks':
      return `lacks ${evaluation.name}`;
    case 'nothing':
      return null;
  }
}

it.each<[string, MadeUpYear, unknown]>([
  ['1 + 2 * 3 - 4 / 8', {}, 6.5],
  ['(1 + 2) * 3', {}, 9],
  ['study.sessions', { records: [study('甲', '2022-03-01'), study('甲', '2022-06-01')] }, 2],
  ['study.sessions', { records: [study('甲', '2022-03-01'), study('甲', '2022-06-01')], day: '2022-05-31' }, 1],
  ['exam.attendanceRate', { records: [exam(3, 2)] }, 66.6667],
  ['exam.attendanceRate', {}, null],
  ['percent(exam.took, exam.eligible)', { records: [exam(3, 2)] }, 66.6667],
  ['exam.took / exam.eligible', { records: [exam(3, 2)] }, 0.6667],
  ['exam.took / 0', { records: [exam(3, 2)] }, null],
  ['training.personHours / profile.enforcementOfficers', {}, 'lacks enforcementOfficers'],
  ['training.personHours / profile.enforcementOfficers', { profile: { enforcementOfficers: 9 }, records: [['TrainingClassAttended', { kind: '岗位培训', sessions: 1, participants: ['a', 'b'], hours: 18 }, '2022-05-18']] }, 4],
  ['calendar.months + calendar.quarters', { day: '2022-08-31' }, 10],
  ['calendar.weeks', { day: '2022-01-16' }, 2],
  ['count(calendar.cycles)', { day: '2022-12-31' }, 51 + 12 + 4],
  ['count(calendar.cycles)', { day: '2023-01-01' }, 52 + 12 + 4],
  ["covered(publicity.venuesCovered, ['学校', '社区'])", { records: [activity({ venue: '学校' }), activity({ venue: '企业' })] }, 1],
  ['covered(publicity.occasions, due(profile.plannedOccasions))', {
    profile: { plannedOccasions: [{ name: '世界湿地日', date: '2022-02-02' }, { name: '国家宪法日', date: '2022-12-04' }] }, day: '2022-06-30',
    records: [activity({ occasion: '世界湿地日' }, '2022-02-02'), activity({ occasion: '国家宪法日' }, '2022-06-01')],
  }, 1],
  ['count(due(profile.plannedOccasions))', { profile: { plannedOccasions: [{ name: '国家宪法日', date: '2022-12-04' }] }, day: '2022-06-30' }, 0],
  ['count(profile.plannedOccasions)', {}, 'lacks plannedOccasions'],
  ['sumOf(study.hosts, year.leaders)', {
    records: [study('甲', '2022-03-01'), study('乙', '2022-03-01'), study('甲', '2022-09-01'), study('乙', '2022-09-01')],
    leaders: [{ name: '甲', from: '2022-01-01', to: '2022-06-30' }, { name: '乙', from: '2022-07-01', to: '2022-12-31' }],
  }, 2],
  ["sumOf(study.hosts, ['甲', '丙'])", { records: [study('甲', '2022-03-01'), study('乙', '2022-03-01')] }, 1],
  ['min(3, study.sessions)', {}, 0],
  ['max(3, exam.attendanceRate)', {}, null],
  ['max(3, exam.attendanceRate)', { records: [exam(3, 3)] }, 100],
  ["first(report.submitted, ['述法报告'])", { day: '2023-06-01', records: [submitted('述法报告', '2023-02-20'), submitted('述法报告', '2023-02-10'), submitted('普法总结', '2023-01-10')] }, '2023-02-10'],
  ["latest(report.submitted, ['述法报告'])", { day: '2023-06-01', records: [submitted('述法报告', '2023-02-20'), submitted('述法报告', '2023-02-10')] }, '2023-02-20'],
  ['first(report.submitted)', { day: '2022-12-31', records: [submitted('述法报告', '2023-02-20')] }, null],
  ['later(first(dutyReport.presented), first(report.submitted))', { day: '2023-06-01', records: [submitted('述法报告', '2023-02-20')] }, null],
  ['later(first(dutyReport.presented), first(report.submitted))', { day: '2023-06-01', records: [submitted('述法报告', '2023-02-20'), ['DutyReportPresented', {}, '2023-03-21']] }, '2023-03-21'],
  ['grade(review.grade)', { day: '2023-06-01', records: [['PeerReviewRecorded', { grade: '良好' }, '2023-03-01'], ['PeerReviewRecorded', { grade: '优秀' }, '2023-03-21']] }, '优秀'],
  ['grade(review.grade)', {}, null],
  ["indicator('I-A01') + 1", {}, 8],
  ["indicator('I-A09') + 1", {}, null],
  ['records.live', {}, 0],
])('%s of %j is %j', (source, year, expected) => {
  expect(valueOf(source, year)).toBe(expected);
});

it('keeps what a percentage is made of', () => {
  const { context } = inputOf({ records: [exam(8, 6)] });
  const evaluation = evaluate(parseFormula('min(percent(exam.took, exam.eligible), 100)'), context, () => ({ kind: 'nothing', why: { zh: '', en: '' } }));
  expect(evaluation).toMatchObject({ kind: 'number', value: new Decimal(75), numerator: new Decimal(6), denominator: new Decimal(8) });
});

it('names the measures of a formula once, in order', () => {
  expect(measuresIn(parseFormula("covered(b.one, ['x']) + percent(a.two, b.one) + min(c.three, 1)"))).toEqual(['b.one', 'a.two', 'c.three']);
});

it.each([
  ['', 'exactly one expression'], ['a.b c.d', 'exactly one expression'], ['"text"', 'may only stand in a list'], ['a.b > 1', 'no operator >'], ['x', 'x is unknown'], ['a.b ? 1 : 2', 'ConditionalExpression'], ['-a.b', 'UnaryExpression'],
  ['constructor(a.b)', 'no function constructor'], ['percent(a.b)', 'takes 2 to 2 arguments'], ['calendar.days', 'calendar has weeks, months, quarters, not days'],
  ['count(a.b)', 'a.b is no list'], ['covered(a.b, due(year.leaders))', 'may only be called as due(profile.…)'], ['covered(1, profile.x)', 'the code of a measure is wanted'],
  ['covered(a.b, [1])', 'a text in quotation marks is wanted'], ['a["b"]', 'the code of a measure is wanted'], ['a.b + (', 'cannot be read'], ['this.x', 'the code of a measure is wanted'], ['this', 'ThisExpression'],
])('refuses %s', (source, words) => {
  let told = '';
  try {
    parseFormula(source);
  } catch (error) {
    if (error instanceof FormulaFault) told = error.text.en;
    else throw error;
  }
  expect(told).toContain(words);
});
