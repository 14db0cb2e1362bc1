import { createCatalogue, recordTypes } from './index.js';
import { figureOf } from './testing/figure-of.js';
import { recordOf } from './testing/record-of.js';

const catalogue = createCatalogue(recordTypes);

/** One record: its type, its payload, and its date where that matters. */
type Row = [type: string, data: Record<string, unknown>, occurredOn?: string];

const figure = (measure: string, rows: readonly Row[]) =>
  figureOf(catalogue, measure, 2022, rows.map(([type, data, occurredOn = '2022-05-18']) => recordOf(type, data, { occurredOn }))).value;

const study = (scope: string, kind: string, occurredOn: string): Row => ['StudySessionHeld', { scope, kind }, occurredOn];
const exam = (quarter: string): Row => ['LegalExamHeld', { quarter }];
const online = (sessions: number, ...participants: string[]): Row => ['TrainingClassAttended', { kind: '执法人员网络培训班', sessions, participants }];
const otherClass: Row = ['TrainingClassAttended', { kind: '法治专题培训班', sessions: 3, participants: ['x', 'y'] }];
const result = (eligible: string[], enrolled: string[], passed: string[]): Row => ['TrainingResultRecorded', { eligible, enrolled, passed }];
const list = (kind: string): Row => ['InventoryListPublished', { kind, items: 12 }];
const activity = (data: Record<string, unknown>): Row => ['PublicityActivityHeld', { forms: [], ...data }];
const works = (accepted: number): Row => ['WorksReceived', { batch: 1, accepted, rejected: 9 }];
const station = (stationId: string, part: string): Row => ['StationUpgraded', { stationId, town: '沙口镇', part }];
const coordinator = (personId: string, town: string): Row => ['CoordinatorAppointed', { personId, town }];
const hired = (personId: string): Row => ['WardenHired', { personId, town: '沙口镇' }];
const departed = (personId: string, occurredOn = '2022-09-01'): Row => ['WardenDeparted', { personId }, occurredOn];
const agreement = (agreementNo: string, personId: string): Row => ['StewardshipAgreementSigned', { agreementNo, personId }];
const patrol = (occurredOn: string): Row => ['PatrolCompleted', { wardenId: 'W1', kind: 'routine', start: '23:30', minutes: 90 }, occurredOn];
const project = (projectId: string, outcome: string): Row => ['WetlandUseProjectProcessed', { projectId, outcome, negativeListHit: false }];
const received = (inquiryId: string): Row => ['InquiryReceived', { inquiryId, channel: '电话', kind: '咨询' }];
const answered = (inquiryId: string): Row => ['InquiryAnswered', { inquiryId }];
const rated = (inquiryId: string, rating: string): Row => ['InquirySatisfactionRated', { inquiryId, rating }];
const counsel = (counselId: string): Row => ['LegalCounselEngaged', { counselId }];
const letter = (letterNo: string): Row => ['ReviewOpinionIssued', { letterNo, conclusion: '同意' }];
const approval = (caseNo: string, receivedOn: string, occurredOn: string): Row => ['ParallelApprovalJoined', { caseNo, receivedOn, opinion: '同意' }, occurredOn];
const inspection = (targets: number): Row => ['RandomInspectionConducted', { plan: '抽查', targets, found: 1 }];

const MONTHLY = '一月一法';

it.each<[string, number | null, Row[]]>([
  ['study.sessions', 2, [study('collective', MONTHLY, '2022-01-10'), study('collective', '干部例会学法', '2022-12-31')]],
  ['study.sessions', 0, [study('individual', MONTHLY, '2022-01-10'), study('collective', MONTHLY, '2021-12-30')]],
  ['study.monthsWithMonthlyLaw', 2, [
    study('collective', MONTHLY, '2022-01-10'), study('collective', MONTHLY, '2022-01-31'), study('collective', MONTHLY, '2022-02-01'),
    study('collective', '干部例会学法', '2022-03-01'), study('individual', MONTHLY, '2022-04-01'),
  ]],
  ['exam.quarters', 2, [exam('Q1'), exam('Q1'), exam('Q3')]],
  ['training.classes', 3, [online(1, 'a'), online(2, 'a'), otherClass]],
  ['training.people', 2, [online(1, 'a', 'b'), online(2, 'a'), otherClass]],
  ['training.personTimes', 3, [online(1, 'a', 'b'), online(2, 'a'), otherClass]],
  ['training.enrolRate', 66.7, [result(['a', 'b', 'c'], ['a', 'b'], ['a']), result(['a', 'b'], ['a'], [])]],
  ['training.passRate', 50, [result(['a', 'b', 'c'], ['a', 'b'], ['a']), result(['a', 'b'], ['a', 'a'], ['a', 'a'])]],
  ['training.passRate', null, [result(['a'], [], [])]],
  ['list.lawPopularisation', 1, [list('普法责任清单'), list('权力清单')]],
  ['publicity.activities', 2, [activity({ venue: '学校' }), activity({ occasion: '爱鸟周' })]],
  ['publicity.venuesCovered', 2, [activity({ venue: '学校' }), activity({ venue: '学校' }), activity({ venue: '社区' }), activity({ occasion: '爱鸟周' })]],
  ['publicity.occasions', 1, [activity({ venue: '学校' }), activity({ occasion: '爱鸟周' }), activity({ occasion: '爱鸟周', venue: '学校' })]],
  ['campaign.works', 105, [works(58), works(47), works(0)]],
  ['station.upgraded', 1, [
    station('S1', 'hardware'), station('S1', 'hardware'), station('S1', 'software'), station('S2', 'hardware'), station('S3', 'software'),
  ]],
  ['post.coordinators', 1, [coordinator('C1', '沙口镇'), coordinator('C1', '新渠镇')]],
  ['post.townsWithCoordinator', 2, [coordinator('C1', '沙口镇'), coordinator('C1', '新渠镇'), coordinator('C2', '新渠镇')]],
  ['post.wardens', 2, [hired('W1'), hired('W2'), hired('W1'), departed('W2')]],
  ['post.wardensActiveYearEnd', 1, [hired('W1'), hired('W2'), departed('W2'), departed('W2'), departed('W9')]],
  ['post.wardensActiveYearEnd', 2, [hired('W1'), hired('W2'), departed('W2', '2023-01-01')]],
  ['agreement.signed', 2, [agreement('X1', 'W1'), agreement('X1', 'W1'), agreement('X2', 'W1')]],
  ['patrol.count', 2, [patrol('2022-12-31'), patrol('2022-12-31'), patrol('2023-01-01')]],
  ['issue.found', 2, [['PatrolIssueFound', { issueId: 'I1' }], ['PatrolIssueFound', { issueId: 'I1' }]]],
  ['issue.handled', 1, [['PatrolIssueHandled', { issueId: 'I1' }]]],
  ['project.processed', 1, [project('P1', '依法报批'), project('P1', '依法报批'), project('P2', '负面清单否决'), project('P3', '申请人撤回')]],
  ['inquiry.received', 2, [received('Q1'), received('Q1')]],
  ['inquiry.answered', 1, [answered('Q1'), answered('Q1')]],
  ['inquiry.rated', 2, [rated('Q1', '满意'), rated('Q1', '不满意'), rated('Q2', '一般')]],
  ['inquiry.satisfaction', 66.7, [rated('Q1', '满意'), rated('Q2', '非常满意'), rated('Q3', '基本满意')]],
  ['inquiry.satisfaction', 0, [rated('Q1', '一般'), rated('Q2', '不满意')]],
  ['inquiry.satisfaction', null, [received('Q1'), answered('Q1')]],
  ['counsel.engaged', 1, [counsel('L1'), counsel('L1')]],
  ['approval.opinions', 2, [letter('1'), letter('1'), letter('2')]],
  ['approval.parallel', 1, [approval('B1', '2021-12-29', '2022-01-05'), approval('B2', '2022-12-30', '2023-01-04')]],
  ['double.random', 30, [inspection(10), inspection(20)]],
])('%s is %j', (measure, expected, rows) => {
  expect(figure(measure, rows)).toBe(expected);
});

it('lists exactly these measures, each counted to nothing for a year without records', () => {
  const nothing = Object.fromEntries(catalogue.listed.map((code) => [code, figure(code, [])]));
  const rates = ['training.enrolRate', 'training.passRate', 'inquiry.satisfaction'];
  expect(catalogue.listed).toHaveLength(31);
  expect(nothing).toEqual(Object.fromEntries(catalogue.listed.map((code) => [code, rates.includes(code) ? null : 0])));
});

it('gives what a quotient is made of', () => {
  const records = [rated('Q1', '满意'), rated('Q2', '一般')].map(([type, data]) => recordOf(type, data));
  expect(figureOf(catalogue, 'inquiry.satisfaction', 2022, records)).toEqual({ value: 50, numerator: 1, denominator: 2 });
});
