import type { EffectiveRecord } from './index.js';
import { recordTypes } from './index.js';
import { examplePayload } from './testing/exchange-format.js';
import { recordOf } from './testing/record-of.js';

function odditiesOf(type: string, change: Record<string, unknown>, rest: Partial<EffectiveRecord> = {}) {
  const recordType = recordTypes.find((one) => one.type === type);
  const record = recordOf(type, { ...examplePayload(type, 'required'), ...change }, rest);
  return recordType?.check?.(record).map(({ weight, code }) => `${weight} ${code}`);
}

const on = (occurredOn: string) => ({ occurredOn });
const by = (recordedBy: string, role: string) => ({ recordedBy, role });

it.each<[string, Record<string, unknown>, Partial<EffectiveRecord>, string[]]>([
  ['TargetSet', { target: -1 }, {}, ['desk negative-target']],
  ['TargetSet', { target: 0 }, {}, []],
  ['LegalExamHeld', { quarter: 'Q1' }, on('2022-03-31'), []],
  ['LegalExamHeld', { quarter: 'Q1' }, on('2022-04-01'), ['notice quarter-not-of-date']],
  ['LegalExamHeld', { quarter: 'Q4' }, on('2022-12-31'), []],
  ['DocumentAdopted', { docNo: '云湿发〔2022〕2号' }, {}, []],
  ['DocumentAdopted', { docNo: undefined }, {}, []],
  ['DocumentAdopted', { docNo: '云湿发[2022]2号' }, {}, ['desk document-number']],
  ['DocumentAdopted', { docNo: '〔2022〕2号' }, {}, ['desk document-number']],
  ['DocumentAdopted', { docNo: '云湿发〔2021〕2号' }, {}, ['notice document-number-year']],
  ['PublicityActivityHeld', { occasion: '国家宪法日' }, on('2022-12-18'), []],
  ['PublicityActivityHeld', { occasion: '国家宪法日' }, on('2022-12-19'), ['notice far-from-occasion']],
  ['PublicityActivityHeld', { occasion: '爱鸟周' }, on('2022-12-19'), []],
  ['PublicityActivityHeld', { venue: '学校', audience: 5000 }, {}, []],
  ['PublicityActivityHeld', { venue: '学校', audience: 5001 }, {}, ['notice large-audience']],
  ['ReviewOpinionIssued', { receivedOn: '2022-05-18' }, on('2022-05-18'), []],
  ['ReviewOpinionIssued', { receivedOn: '2022-05-19' }, on('2022-05-18'), ['desk received-after-issue']],
  ['ParallelApprovalJoined', { receivedOn: '2021-12-29' }, on('2022-01-05'), []],
  ['ParallelApprovalJoined', { receivedOn: '2022-05-19' }, on('2022-05-18'), ['desk received-after-reply']],
  ['RandomInspectionConducted', { publishedOn: '2022-05-17' }, on('2022-05-18'), ['desk published-before-inspection']],
  ['RandomInspectionConducted', { publishedOn: '2022-05-18' }, on('2022-05-18'), []],
  ['RandomInspectionConducted', { publishedOn: null }, {}, []],
  ['ProblemRecorded', { text: '一二三四五六七八九' }, {}, ['desk problem-length']],
  ['ProblemRecorded', { text: '一二三四五六七八九十' }, {}, []],
  ['ProblemRecorded', { text: '长'.repeat(301) }, {}, ['desk problem-length']],
  ['WetlandUseProjectProcessed', { outcome: '依法报批', negativeListHit: true }, {}, ['desk submitted-despite-negative-list']],
  ['WetlandUseProjectProcessed', { outcome: '负面清单否决', negativeListHit: true }, {}, []],
  ['WetlandUseProjectProcessed', { outcome: '依法报批', negativeListHit: false }, {}, []],
  ['PatrolCompleted', { wardenId: 'W001' }, by('W001', 'warden'), []],
  ['PatrolCompleted', { wardenId: 'W001' }, by('W002', 'warden'), ['desk not-own-patrol']],
  ['PatrolCompleted', { wardenId: 'W001' }, by('clerk01', 'clerk'), []],
  ['PeriodLocked', { period: '2022-04' }, on('2022-05-10'), []],
  ['PeriodLocked', { period: '2022-05' }, on('2022-05-31'), ['desk period-not-over']],
  ['PeriodReopened', { reason: '补录' }, {}, ['desk short-reason']],
  ['ReportingYearReopened', { reason: '补录' }, {}, ['desk short-reason']],
  ['TargetRevised', { new: -1 }, {}, ['desk negative-target']],
  ['ReportRequested', { dueOn: '2022-05-17' }, {}, ['desk due-before-receipt']],
  ['ReportRequested', { dueOn: '2022-05-18' }, {}, []],
  ['MajorMatterDecided', { matterType: '重大行政决策' }, {}, ['desk no-legality-review']],
  ['MajorMatterDecided', { matterType: '重大行政决策', legalReviewRef: 'L1' }, {}, []],
  ['MajorMatterDecided', { matterType: '人事' }, {}, ['notice unusual-word']],
  ['CampaignJoined', { to: '2022-05-17' }, {}, ['desk ends-before-start']],
  ['PersonRegistered', { certValidTo: '2022-05-17' }, {}, ['notice certificate-expired']],
  ['EnvironmentIssueFound', { dueOn: '2022-05-17', source: '绿盾' }, {}, ['desk due-before-found']],
  ['EnvironmentIssueRectified', {}, {}, ['desk no-verifier']],
  ['EnvironmentIssueRectified', { verifier: '张某' }, {}, []],
  ['SupervisionCycleCompleted', { cycle: 'week', periodKey: '2022-W52' }, {}, []],
  ['SupervisionCycleCompleted', { cycle: 'week', periodKey: '2022-W53' }, {}, ['desk no-period']],
  ['SupervisionCycleCompleted', { cycle: 'month', periodKey: '2022-13' }, {}, ['desk no-period']],
  ['SupervisionCycleCompleted', { cycle: 'quarter', periodKey: '2022-Q4' }, {}, []],
  ['WetlandUseApplicationReceived', { temporary: true, termMonths: 25 }, {}, ['notice term-too-long']],
  ['WetlandUseApplicationReceived', { temporary: true, termMonths: 24 }, {}, []],
  ['InformationDisclosed', { formedOn: '2022-05-19' }, {}, ['desk disclosed-before-formed']],
  ['MajorDecisionReviewed', { submittedOn: '2022-05-19' }, {}, ['desk reviewed-before-submitted']],
  ['EnforcementCaseDecided', { kind: '处罚', publishedOn: '2022-05-17' }, {}, ['desk published-before-decision']],
  ['NormativeDocumentFiled', { issuedOn: '2022-05-19', reviewedOn: '2022-05-19' }, {}, ['desk filed-before-issued']],
  ['NormativeDocumentFiled', { issuedOn: '2022-05-10' }, {}, ['desk no-legality-review']],
  ['NormativeDocumentFiled', { issuedOn: '2022-05-10', reviewedOn: '2022-05-11' }, {}, ['desk no-legality-review']],
  ['ReconsiderationClosed', { result: '驳回' }, {}, []],
  ['ReconsiderationClosed', { result: '不了了之' }, {}, ['notice unusual-word']],
  ['ReportSubmitted', { kind: '述法报告' }, {}, []],
  ['ReportSubmitted', { kind: '工作总结' }, {}, ['notice unusual-word']],
  ['AssessmentScoreRecorded', {}, {}, ['desk no-score']],
  ['AssessmentScoreRecorded', { authorityScore: 1 }, {}, ['desk no-reason']],
  ['AssessmentScoreRecorded', { authorityScore: 1, reason: '佐证不足' }, {}, []],
  ['RecordCorrected', { reason: '漏计两人' }, {}, ['desk short-reason']],
  ['RecordCorrected', { reason: '漏计了两人' }, {}, []],
  ['RecordCorrected', { reason: '  漏计两人  ' }, {}, ['desk short-reason']],
  ['RecordCorrected', { reason: '漏计了两人', patch: [] }, {}, ['desk empty-correction']],
  ['RecordVoided', { reason: '系统测试数据', approvedBy: 'leader01' }, by('leader01', 'leader'), ['desk four-eyes']],
  ['RecordVoided', { reason: '误录', approvedBy: 'leader01' }, by('clerk01', 'clerk'), ['desk short-reason']],
  ['VoidRevoked', { reason: '核实后属实', approvedBy: 'clerk01' }, by('clerk01', 'clerk'), ['desk four-eyes']],
  ['DuplicateMarked', { reason: '重复' }, {}, ['desk short-reason']],
  ['DuplicateRevoked', { reason: '重复' }, {}, ['desk short-reason']],
])('%s %j %j: %j', (type, change, rest, expected) => {
  expect(odditiesOf(type, change, rest)).toEqual(expected);
});

it('never refuses a trusted import by an oddity', () => {
  for (const { oddities } of recordTypes) {
    for (const { weight } of oddities ?? []) expect(['desk', 'notice']).toContain(weight);
  }
});
