import { createCatalogue, recordTypes } from './index.js';
import { figureOf } from './testing/figure-of.js';
import { recordOf } from './testing/record-of.js';

/** A record: type, payload, date, evidence. */
type Row = [type: string, data: Record<string, unknown>, occurredOn?: string, evidence?: string[]];

const catalogue = createCatalogue(recordTypes);
const figure = (measure: string, rows: readonly Row[], year = 2022) =>
  figureOf(catalogue, measure, year, rows.map(([type, data, occurredOn = '2022-05-18', evidence = []], index) => recordOf(type, data, { id: `R${String(index)}`, occurredOn, evidence }))).value;

const study = (host: string | undefined, kind = '干部例会学法', scope = 'collective'): Row => ['StudySessionHeld', { scope, kind, host, topics: ['民法典'], expected: 9, attended: 9 }];
const exam = (eligible: number, took: number, passed: number): Row => ['LegalExamHeld', { quarter: 'Q1', eligible, took, passed }];
const course = (hours: number | undefined, ...participants: string[]): Row => ['TrainingClassAttended', { kind: '岗位培训', sessions: 1, participants, hours }];
const adopted = (kind: string, title = '某文件', docNo?: string, on?: string): Row => ['DocumentAdopted', { kind, title, docNo }, on];
const list = (kind: string): Row => ['InventoryListPublished', { kind, items: 3 }];
const report = (type: string, kind: string, year: number, on: string): Row => [type, { kind, year }, on];
const matter = (data: object): Row => ['MajorMatterDecided', { matterType: '行政决定', subject: '某事', ...data }];
const hired = (personId: string, on = '2022-01-12'): Row => ['WardenHired', { personId, town: '沙口镇' }, on];
const plan = (on: string, year?: number): Row => ['PlanItemRecorded', { no: 1, title: '打算', year }, on];

it.each<[string, number | null, Row[]]>([
  ['study.hosts', 3, [study('李守川'), study('张某'), study(undefined), study(undefined, '会前学法'), study('李守川', '自学', 'individual')]],
  ['exam.attendanceRate', 90, [exam(10, 10, 9), exam(10, 8, 8)]],
  ['exam.passRate', 94.4, [exam(10, 10, 9), exam(10, 8, 8)]],
  ['exam.passRate', null, [exam(10, 0, 0)]],
  ['training.personHours', 24.6, [course(8, 'a', 'b'), course(4.3, 'a', 'c'), course(undefined, 'd')]],
  ['court.observed', 2, [['CourtHearingObserved', { court: '县法院', attended: 6 }], ['CourtHearingObserved', { court: '县法院', attended: 6, leaderPresent: true }]]],
  ['court.withLeader', 1, [['CourtHearingObserved', { court: '县法院', attended: 6 }], ['CourtHearingObserved', { court: '县法院', attended: 6, leaderPresent: true }]]],
  ['meeting.ruleOfLaw', 1, [['PartyGroupMeetingHeld', { topic: '法治', ruleOfLaw: true }], ['PartyGroupMeetingHeld', { topic: '党建', ruleOfLaw: false }]]],
  ['lecture.held', 2, [['LectureHeld', { kind: '干部讲堂' }], ['LectureHeld', { kind: '案例点评' }]]],
  ['lecture.caseReviews', 1, [['LectureHeld', { kind: '干部讲堂' }], ['LectureHeld', { kind: '案例点评' }]]],
  ['document.adopted', 2, [adopted('年度要点'), adopted('制度')]],
  ['popularisation.lists', 4, [list('普法责任清单'), adopted('其他', '普法内容清单'), adopted('其他', '普法措施清单和标准清单'), adopted('制度', '财务内控办法')]],
  ['popularisation.lists', 1, [adopted('普法责任清单'), adopted('制度', '普法责任清单'), list('责任清单'), list('权力清单')]],
  ['popularisation.lists', 1, [adopted('制度', '普法工作考核办法'), adopted('制度', '干部考核办法')]],
  ['list.updated', 2, [list('权力清单'), list('负面清单')]],
  ['instruction.given', 1, [['InstructionGiven', { topic: '湿地执法', kind: '部署' }]]],
  ['publicity.reported', 1, [['PublicityReported', { title: '宪法宣传' }]]],
  ['onlineStudy.rate', 75, [['OnlineStudyRecorded', { platform: '甘肃学法', persons: 20, reached: 15 }]]],
  ['matter.collectiveRate', 50, [matter({ decidedBy: '局党组' }), matter({ decidedBy: '局长办公会', meetingRef: 'M1' }), matter({ meetingRef: 'M1' }), matter({})]],
  ['matter.collectiveRate', null, []],
  ['opinion.adoptionRate', 80, [['LegalOpinionGiven', { subject: '合同', opinions: 5, adopted: 4 }]]],
  ['casefile.qualifiedRate', 90, [['CaseFileReviewed', { files: 10, qualified: 9 }]]],
  ['award.received', 2, [['AwardReceived', { level: '县', item: '先进' }], ['AwardReceived', { level: '市', item: '先进' }]]],
  ['criticism.received', 2, [['CriticismReceived', { item: '迟报' }], ['CriticismReceived', { item: '造假', veto: true }]]],
  ['criticism.veto', 1, [['CriticismReceived', { item: '迟报' }], ['CriticismReceived', { item: '造假', veto: true }]]],
  ['review.grade', 1, [['PeerReviewRecorded', { grade: '优秀', year: 2022 }, '2023-03-21'], ['PeerReviewRecorded', { good: 5, year: 2022 }, '2023-03-21']]],
  ['dispute.lostRate', 66.7, [['ReconsiderationClosed', { caseId: '1', result: '撤销' }], ['LitigationClosed', { caseId: '1', result: '败诉' }], ['LitigationClosed', { caseId: '2', result: '驳回' }]]],
  ['litigation.appearanceRate', 50, [
    ['LitigationClosed', { caseId: '1', result: '驳回', leaderAppeared: true }], ['LitigationClosed', { caseId: '2', result: '驳回', leaderAppeared: false }],
    ['LitigationClosed', { caseId: '3', result: '撤回' }], ['LitigationClosed', { caseId: '4', result: '撤回', heard: false, leaderAppeared: false }],
  ]],
  ['post.trainedRate', 150, [hired('W1'), ['CoordinatorAppointed', { personId: 'C1', town: '沙口镇' }], ['PreJobTrainingCompleted', { trainees: 2 }], ['PreJobTrainingCompleted', { trainees: ['W1', 'W1'] }]]],
  ['agreement.rate', 50, [hired('W1'), hired('W2'), ['StewardshipAgreementSigned', { agreementNo: 'X1', personId: 'W1' }]]],
  ['project.lawfulRate', 50, [
    ['WetlandUseProjectProcessed', { projectId: 'P1', name: '路', negativeListHit: false, outcome: '依法报批' }],
    ['WetlandUseProjectProcessed', { projectId: 'P2', name: '塘', negativeListHit: false, outcome: '未批先占，责令恢复' }],
    ['WetlandUseProjectProcessed', { projectId: 'P3', name: '桥', negativeListHit: true, outcome: '负面清单否决' }],
  ]],
  ['project.negativeListBreaches', 1, [
    ['WetlandUseProjectProcessed', { projectId: 'P1', name: '路', negativeListHit: true, outcome: '批准' }],
    ['WetlandUseProjectProcessed', { projectId: 'P3', name: '桥', negativeListHit: true, outcome: '负面清单否决' }],
  ]],
  ['normative.reviewedRate', 50, [
    adopted('规范性文件', '办法', '云湿规〔2022〕1号'), adopted('规范性文件', '细则'),
    ['NormativeDocumentFiled', { docRef: '云湿规〔2022〕1号', issuedOn: '2022-05-18', reviewedOn: '2022-05-10' }, '2022-05-30'],
  ]],
])('%s is %j', (measure, expected, rows) => {
  expect(figure(measure, rows)).toBe(expected);
});

it('books what is said of a year in that year, and what is due in the year it is due', () => {
  expect(figure('report.submitted', [report('ReportSubmitted', '述法报告', 2022, '2023-02-20')])).toBe(1);
  expect(figure('report.published', [report('ReportPublished', '法治政府建设年度报告', 2022, '2023-03-20')], 2023)).toBe(0);
  expect(figure('report.requestDue', [['ReportRequested', { issuer: '县委依法治县办', title: '通知', dueOn: '2023-02-10' }, '2023-01-10']])).toBe(1);
  expect(figure('dutyReport.presented', [['DutyReportPresented', {}, '2023-03-21']])).toBe(1);
  expect(figure('dutyReport.presented', [['DutyReportPresented', {}, '2022-12-21']])).toBe(1);
  expect(figure('disclosure.annualReport', [['AnnualDisclosureReportPublished', { year: 2022 }, '2023-01-25']])).toBe(1);
  expect(figure('plan.completionRate', [plan('2021-12-20'), plan('2022-01-05', 2021), ['PlanItemCompleted', { itemId: 'R0' }, '2022-06-01'], plan('2022-12-20')])).toBe(50);
});

it('counts weeks and quarters of wardens', () => {
  const patrol = (wardenId: string, on: string): Row => ['PatrolCompleted', { wardenId, kind: 'routine', start: '08:00', minutes: 60 }, on];
  const patrols = [patrol('W1', '2022-01-01'), patrol('W1', '2022-01-03'), patrol('W1', '2022-01-09'), patrol('W2', '2022-01-09'), patrol('W1', '2023-01-01')];
  expect([2021, 2022, 2023].map((year) => figure('patrol.wardenWeeks', patrols, year))).toEqual([1, 3, 0]);
  const assessed = (personId: string, quarter: string, on: string): Row => ['WardenAssessed', { personId, quarter }, on];
  const wardens = [hired('W1'), hired('W2', '2022-08-01'), ['WardenDeparted', { personId: 'W1' }, '2022-05-05'] as Row];
  expect(figure('post.wardenQuarters', wardens)).toBe(4);
  expect(figure('post.assessedRate', [...wardens, assessed('W1', 'Q1', '2022-04-02'), assessed('W2', 'Q4', '2023-01-08'), assessed('W9', 'Q1', '2022-04-02')])).toBe(50);
});

it('counts a cycle once, in the year of its period', () => {
  const cycle = (name: string, periodKey: string, on = '2022-05-18'): Row => ['SupervisionCycleCompleted', { cycle: name, periodKey }, on];
  const cycles = [cycle('week', '2022-W05'), cycle('week', '2022-W05'), cycle('month', '2022-03'), cycle('quarter', '2022-Q4', '2023-01-05'), cycle('week', '2022-W54'), cycle('month', '三月')];
  expect([2022, 2023].map((year) => figure('supervision.cycles', cycles, year))).toEqual([3, 0]);
});

it('knows whose certificate is valid, through expiry, renewal and departure', () => {
  const person = (personId: string, certValidTo: string | undefined, on: string, rest: object = { enforcementCertNo: 'Z1' }): Row => ['PersonRegistered', { personId, certValidTo, ...rest }, on];
  const left = (personId: string, change: string, on: string): Row => ['PersonStatusChanged', { personId, change }, on];
  const certified = (year: number, rows: Row[]) => figure('officer.certified', rows, year);
  const registered = [person('A', '2022-06-30', '2019-03-01'), person('B', undefined, '2021-05-01'), person('C', '2022-12-31', '2020-01-01'), person('D', undefined, '2022-01-01', {})];
  expect([2018, 2019, 2021, 2022, 2023].map((year) => certified(year, registered))).toEqual([0, 1, 3, 2, 1]);
  expect(certified(2022, [...registered, person('A', '2027-06-30', '2022-07-10')])).toBe(3);
  expect(certified(2022, [...registered, left('B', '离任', '2022-03-01'), left('C', '请假', '2022-03-01')])).toBe(1);
  expect(certified(2023, [...registered, left('B', '调出', '2022-03-01')])).toBe(0);
  expect(certified(2022, [person('E', undefined, '2020-01-01'), left('E', '证件到期', '2022-03-01'), person('E', undefined, '2022-04-01')])).toBe(1);
});
