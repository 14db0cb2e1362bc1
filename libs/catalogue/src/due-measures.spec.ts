import { createCatalogue, recordTypes } from './index.js';
import { figureOf } from './testing/figure-of.js';
import { recordOf } from './testing/record-of.js';

type Row = [type: string, data: Record<string, unknown>, occurredOn: string];

const catalogue = createCatalogue(recordTypes);
const figure = (measure: string, rows: readonly Row[], year = 2022) =>
  figureOf(catalogue, measure, year, rows.map(([type, data, occurredOn], index) => recordOf(type, data, { id: `R${String(index)}`, occurredOn }))).value;

const received = (inquiryId: string, on: string, due?: string): Row => ['InquiryReceived', { inquiryId, channel: '电话', kind: '咨询', due }, on];
const answered = (inquiryId: string, on: string): Row => ['InquiryAnswered', { inquiryId }, on];
const found = (issueId: string, on: string, dueDays?: number): Row => ['PatrolIssueFound', { issueId, kind: '垃圾', dueDays }, on];
const handled = (issueId: string, on: string): Row => ['PatrolIssueHandled', { issueId, result: '已整改' }, on];
const requested = (requestId: string, on: string, extendedDays?: number): Row => ['DisclosureRequestReceived', { requestId, extendedDays }, on];
const replied = (requestId: string, on: string, extendedDays?: number): Row => ['DisclosureRequestAnswered', { requestId, extendedDays }, on];
const disclosed = (title: string, formedOn: string | undefined, on: string): Row => ['InformationDisclosed', { title, formedOn }, on];
const decided = (caseId: string, kind: string, on: string, rest: object = {}): Row => ['EnforcementCaseDecided', { caseId, kind, ...rest }, on];
const reviewed = (decisionId: string, on: string): Row => ['MajorDecisionReviewed', { decisionId }, on];
const letter = (letterNo: string, receivedOn: string | undefined, on: string): Row => ['ReviewOpinionIssued', { letterNo, receivedOn, conclusion: '同意' }, on];
const approval = (caseNo: string, data: object, on: string): Row => ['ParallelApprovalJoined', { caseNo, opinion: '同意', ...data }, on];
const inspected = (on: string, publishedOn: string | null): Row => ['RandomInspectionConducted', { plan: '抽查', targets: 5, publishedOn }, on];
const environment = (issueId: string, data: object, on: string): Row => ['EnvironmentIssueFound', { issueId, ...data }, on];
const rectified = (issueId: string, on: string): Row => ['EnvironmentIssueRectified', { issueId, verifier: '张某' }, on];
const filed = (docRef: string, issuedOn: string, on: string): Row => ['NormativeDocumentFiled', { docRef, issuedOn, reviewedOn: issuedOn }, on];

it.each<[string, number | null, Row[]]>([
  ['inquiry.answerRate', 50, [received('Q1', '2022-03-14', '2022-04-04'), answered('Q1', '2022-05-01'), received('Q2', '2022-03-14', '2022-04-04')]],
  ['inquiry.inTimeRate', 33.3, [received('Q1', '2022-03-14', '2022-04-04'), answered('Q1', '2022-05-01'), received('Q2', '2022-03-14', '2022-04-04'), received('Q3', '2022-03-14', '2022-04-04'), answered('Q3', '2022-04-04')]],
  ['inquiry.answerRate', null, [received('Q1', '2022-12-29', '2023-01-13'), answered('Q1', '2023-01-05')]],
  ['issue.inTimeRate', 50, [found('I1', '2022-05-01', 7), handled('I1', '2022-05-08'), found('I2', '2022-05-01', 7), handled('I2', '2022-05-09')]],
  ['issue.inTimeRate', 100, [found('I1', '2022-05-01'), handled('I1', '2022-05-31')]],
  ['request.inTimeRate', 50, [requested('A', '2022-09-15'), replied('A', '2022-10-18'), requested('B', '2022-09-15'), replied('B', '2022-10-19')]],
  ['request.inTimeRate', 100, [requested('A', '2022-09-15', 5), replied('A', '2022-10-25'), requested('B', '2022-09-15'), replied('B', '2022-10-25', 5)]],
  ['disclosure.inTimeRate', 50, [disclosed('甲', '2022-09-15', '2022-10-18'), disclosed('乙', '2022-09-15', '2022-10-19'), disclosed('丙', undefined, '2022-10-19')]],
  ['enforcement.publishedRate', 50, [
    decided('C1', '处罚', '2022-09-26', { publishedOn: '2022-10-10' }), decided('C2', '许可', '2022-09-26', { publishedOn: '2022-10-11' }),
    decided('C3', '检查', '2022-09-15', { publishedOn: '2022-10-18' }), decided('C4', '检查', '2022-09-15', { publishedOn: null }),
  ]],
  ['enforcement.recordedRate', 50, [decided('C1', '处罚', '2022-09-26', { recorded: true }), decided('C2', '处罚', '2022-09-26')]],
  ['decision.reviewedRate', 33.3, [
    decided('C1', '处罚', '2022-01-10', { major: true }), reviewed('C1', '2021-12-28'), decided('C2', '处罚', '2022-05-10', { major: true }), reviewed('C2', '2022-05-11'),
    decided('C3', '处罚', '2022-05-10', { major: true }), decided('C4', '处罚', '2022-05-10'),
  ]],
  ['approval.opinionsInTimeRate', 50, [letter('1', '2022-09-15', '2022-10-18'), letter('2', '2022-09-15', '2022-10-19'), letter('3', undefined, '2022-10-19')]],
  ['approval.parallelInTimeRate', 66.7, [approval('1', { workdays: 20 }, '2022-05-18'), approval('2', { workdays: 21, receivedOn: '2022-05-17' }, '2022-05-18'), approval('3', { receivedOn: '2022-05-17' }, '2022-05-18'), approval('4', {}, '2022-05-18')]],
  ['inspection.publishedRate', 50, [inspected('2022-09-15', '2022-10-18'), inspected('2022-09-15', '2022-10-19')]],
  ['inspection.done', 2, [inspected('2022-09-15', '2022-10-18'), inspected('2022-09-15', null)]],
  ['environment.rectifiedRate', 66.7, [
    environment('E1', { dueOn: '2022-06-30' }, '2022-05-01'), rectified('E1', '2022-09-01'), environment('E2', { source: '督察' }, '2022-05-01'), environment('E3', {}, '2022-05-01'), rectified('E3', '2022-05-02'),
  ]],
  ['environment.inspectionDue', 1, [environment('E1', {}, '2022-05-01'), environment('E2', { source: '督察' }, '2022-05-01')]],
  ['environment.inspectionRectified', 0, [environment('E1', {}, '2022-05-01'), rectified('E1', '2022-05-02'), environment('E2', { source: '督察' }, '2022-05-01')]],
  ['normative.filedRate', 50, [filed('甲', '2022-05-01', '2022-05-16'), filed('乙', '2022-05-01', '2022-05-17')]],
  ['normative.filedRate', 0, [['DocumentAdopted', { kind: '规范性文件', title: '办法' }, '2022-05-01']]],
  ['restoration.inTimeRate', 50, [
    ['WetlandUseApplicationReceived', { projectId: 'P1', temporary: true, termMonths: 6 }, '2021-03-31'], ['RestorationVerified', { projectId: 'P1' }, '2022-09-30'],
    ['WetlandUseApplicationReceived', { projectId: 'P2', temporary: true, termMonths: 6 }, '2021-03-31'], ['RestorationVerified', { projectId: 'P2' }, '2022-10-01'],
    ['WetlandUseApplicationReceived', { projectId: 'P3', temporary: false }, '2021-03-31'],
  ]],
])('%s is %j', (measure, expected, rows) => {
  expect(figure(measure, rows)).toBe(expected);
});

it('finds in the year in which something is due what settled it in the year before', () => {
  const rows = [received('Q1', '2022-12-20', '2023-01-04'), answered('Q1', '2022-12-28')];
  expect([2022, 2023].map((year) => figure('inquiry.inTimeRate', rows, year))).toEqual([null, 100]);
  expect([2022, 2023].map((year) => figure('inquiry.answered', rows, year))).toEqual([1, 0]);
});

it('keeps to the calendar at its ends', () => {
  const last = recordOf('InquiryReceived', { inquiryId: 'Q', channel: '电话', kind: '咨询' }, { occurredOn: '9999-12-31' });
  const dates = recordTypes.flatMap(({ type }) => catalogue.contributionsOf({ ...last, type, data: { ...last.data, ...everything } })).map(({ on }) => on);
  expect(dates.length).toBeGreaterThan(20);
  expect(dates.filter((on) => !/^\d{4}-\d{2}-\d{2}$/.test(on))).toEqual([]);
});

/** Fields that the contributions of any type read, each with a value that fits. */
const everything = {
  issueId: 'I', requestId: 'A', title: '文', formedOn: '9999-12-30', caseId: 'C', kind: '处罚', major: true, publishedOn: '9999-12-31', plan: 'P', targets: 1, letterNo: '1', receivedOn: '9999-12-30',
  caseNo: '1', projectId: 'P', temporary: true, termMonths: 12, docRef: 'D', issuedOn: '9999-12-30', wardenId: 'W', personId: 'W', quarter: 'Q4', cycle: 'week', periodKey: '9999-W52',
  participants: ['a'], trainees: 1, eligible: ['a'], enrolled: ['a'], passed: ['a'], outcome: '批准', negativeListHit: true, enforcementCertNo: 'Z', certValidTo: '9999-12-31', change: '离任', decisionId: 'C',
  itemId: 'R1', year: 9999, period: '9999-12', forms: [], scope: 'collective', host: '甲', topics: ['法'], amount: 1, agreementNo: 'X', counselId: 'L', town: '镇', stationId: 'S', part: 'hardware', level: '县', item: '奖', rating: '满意',
  result: '撤销', accepted: 1, opinion: '同意', dueOn: '9999-12-31', grade: '优秀',
};
