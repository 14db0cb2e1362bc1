import { furtherTypes } from './further-types.js';
import { clock, date, decimal, flag, integer, required, text, texts, type ValueKind, words, year } from './value-kinds.js';

/**
 * The table of the exchange format, field by field: what a file of a bureau may hold. Written apart from the catalogue,
 * since it is the contract that the catalogue must keep.
 */
export const exchangeFormat: Readonly<Record<string, Readonly<Record<string, ValueKind>>>> = {
  ...furtherTypes,
  ReportingYearOpened: { year: required(year()), indicatorSet: required(text()), leader: required(text()) },
  ReportingYearClosed: { year: required(year()) },
  LeaderChanged: { from: required(text()), to: required(text()) },
  TargetSet: { indicator: required(text()), target: required(decimal([12, -1, 0.5])), source: text() },
  StudySessionHeld: {
    scope: required(words('collective', 'individual')),
    kind: required(text()),
    topics: required(texts({ min: 1 })),
    host: text(),
    lecturer: text(),
    expected: required(integer({ good: [14, 13] })),
    attended: required(integer({ good: [13, 14, 0] })),
    hours: decimal([1.5, 0.1, 8], [0, -1, 8.1]),
  },
  LegalExamHeld: {
    quarter: required(words('Q1', 'Q2', 'Q3', 'Q4')),
    form: text(),
    eligible: required(integer({ good: [14, 12] })),
    took: required(integer({ good: [12, 14, 10] })),
    passed: required(integer({ good: [10, 12, 0] })),
    passMark: integer(),
  },
  TrainingClassAttended: {
    kind: required(text()),
    organiser: text(),
    mode: words('online', 'onsite'),
    sessions: required(integer({ min: 1 })),
    participants: required(texts({ min: 1, distinct: true })),
    hours: decimal([16, 0, -1]),
    topics: texts(),
  },
  TrainingResultRecorded: {
    programme: required(text()),
    eligible: required(texts({ good: [['甲', '乙', '丙'], ['甲', '乙', '乙']] })),
    enrolled: required(texts({ good: [['甲', '乙'], ['甲', '甲']] })),
    passed: required(texts({ good: [['甲'], [], ['乙', '甲']] })),
  },
  CourtHearingObserved: {
    court: required(text()), caseType: text(), mode: text(), attended: required(integer({ min: 1 })), leaderPresent: flag(),
  },
  PartyGroupMeetingHeld: { topic: required(text()), ruleOfLaw: required(flag()), decision: text() },
  DocumentAdopted: { kind: required(text()), title: required(text()), docNo: text() },
  InventoryListPublished: { kind: required(text()), items: required(integer()), channel: text(), url: text() },
  PublicityActivityHeld: {
    occasion: text(),
    venue: text(),
    place: text(),
    forms: required(texts({ good: [[], ['展板']] })),
    audience: integer(),
    materials: integer(),
    partners: texts(),
  },
  CollectionCampaignHeld: { title: required(text()), edition: integer(), partners: texts() },
  WorksReceived: {
    campaignId: text(), batch: required(integer()), school: text(), accepted: required(integer()), rejected: integer(),
  },
  StationUpgraded: {
    stationId: required(text()), town: required(text()), part: required(words('hardware', 'software')), items: texts(),
  },
  CoordinatorAppointed: { personId: required(text()), town: required(text()), basis: text() },
  WardenHired: { personId: required(text()), town: required(text()), fullTime: flag() },
  WardenDeparted: { personId: required(text()), reason: text() },
  PreJobTrainingCompleted: {
    trainees: { required: true, good: [27, 0, ['甲', '乙'], []], bad: [-1, 1.5, '27', [1], [''], {}, null] },
    hours: decimal([8, 0]),
  },
  StewardshipAgreementSigned: { agreementNo: required(text()), personId: required(text()), term: text() },
  PatrolCompleted: {
    wardenId: required(text()),
    town: text(),
    kind: required(words('routine', 'key', 'joint')),
    start: required(clock()),
    minutes: required(integer({ min: 1, max: 720 })),
    km: decimal([6.4, 0, 60], [-0.1, 60.1]),
    photos: integer(),
    findings: integer(),
  },
  PatrolIssueFound: { issueId: required(text()), patrolId: text(), kind: required(text()), dueDays: integer() },
  PatrolIssueHandled: { issueId: required(text()), result: required(text()) },
  WetlandUseProjectProcessed: {
    projectId: required(text()),
    name: required(text()),
    areaHa: decimal([1.9, 0.0001], [0, -1]),
    negativeListHit: required(flag()),
    outcome: required(text()),
  },
  ReviewOpinionIssued: {
    letterNo: required(text()), requestor: text(), project: text(), receivedOn: date(), conclusion: required(text()),
  },
  ParallelApprovalJoined: {
    caseNo: required(text()), lead: text(), receivedOn: date(), workdays: integer(), opinion: required(text()),
  },
  InquiryReceived: {
    inquiryId: required(text()), channel: required(text()), kind: required(text()), subject: text(), contactRef: text(), due: date(),
  },
  InquiryAnswered: { inquiryId: required(text()), method: text() },
  InquirySatisfactionRated: {
    inquiryId: required(text()), rating: required(words('非常满意', '满意', '基本满意', '一般', '不满意')),
  },
  LegalCounselEngaged: { counselId: required(text()), firm: text(), term: text() },
  RandomInspectionConducted: {
    plan: required(text()),
    targets: required(integer()),
    found: integer(),
    publishedOn: { required: false, good: ['2022-05-20', null], bad: ['2022-02-30', '', 1, false] },
  },
  ProblemRecorded: { no: required(integer({ min: 1 })), text: required(text()), year: year() },
  PlanItemRecorded: { no: required(integer({ min: 1 })), title: required(text()), text: text(), year: year() },
  RecordCorrected: {
    target: required(text()),
    patch: {
      required: true,
      good: [
        [{ path: 'attended', old: 12, new: 14 }],
        [{ path: 'host', old: null, new: '甲' }, { path: 'topics', old: ['甲'], new: [] }],
        [],
      ],
      bad: [
        [{ old: 1, new: 2 }], [{ path: 'host', new: 2 }], [{ path: 'host', old: 1 }], [{ path: '', old: 1, new: 2 }],
        [{ path: 1, old: 1, new: 2 }], ['host'], {}, 'host', null,
      ],
    },
    reason: required(text()),
  },
  RecordVoided: { target: required(text()), reason: required(text()), approvedBy: required(text()) },
  VoidRevoked: { target: required(text()), reason: required(text()), approvedBy: required(text()) },
  DuplicateMarked: { target: required(text()), canonical: required(text()), reason: required(text()) },
  DuplicateRevoked: { target: required(text()), reason: required(text()) },
};

/** A payload of a type with every field, or only with those required. */
export function examplePayload(type: string, which: 'all' | 'required' = 'all'): Record<string, unknown> {
  const fields = Object.entries(exchangeFormat[type] ?? {}).filter(([, kind]) => which === 'all' || kind.required);
  return Object.fromEntries(fields.map(([name, kind]) => [name, kind.good[0]]));
}
