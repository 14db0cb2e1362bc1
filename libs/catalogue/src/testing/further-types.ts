import { date, decimal, digest, flag, instant, integer, required, text, texts, type ValueKind, words, year } from './value-kinds.js';

const nothing: ValueKind = { required: false, good: [null, '2022-05-20'], bad: ['2022-02-30', '', 1, false] };
const month = (): ValueKind => ({ required: true, good: ['2022-03', '0001-12', '9999-01'], bad: ['2022-13', '2022-3', '0000-01', '2022-03-01', '', 202203, null] });
const quarters = words('Q1', 'Q2', 'Q3', 'Q4');

/**
 * Types of the event catalogue beyond the table of the exchange format: fields as that document names them, required only
 * where identity, a bound or a figure cannot do without.
 */
export const furtherTypes: Readonly<Record<string, Readonly<Record<string, ValueKind>>>> = {
  TargetRevised: { indicator: required(text()), old: decimal([10, 0]), new: required(decimal([12, -1])), reason: text(), basis: text() },
  IndicatorSetAdopted: { year: required(year()), setId: required(text()), version: text(), source: text() },
  ProfileRecorded: {
    year: required(year()), towns: integer(), enforcementOfficers: integer(), plannedRoundsPerWeek: integer(), plannedStations: integer(), plannedRandomInspections: integer(),
    plannedOccasions: {
      required: false,
      good: [[{ name: '国家宪法日', date: '2022-12-04' }], []],
      bad: [[{ name: '国家宪法日' }], [{ date: '2022-12-04' }], [{ name: '', date: '2022-12-04' }], [{ name: '国家宪法日', date: '2022-12-32' }], ['国家宪法日'], {}, '国家宪法日', 1, null],
    },
    packs: texts(),
  },
  PeriodLocked: { period: month(), lockedPosition: integer({ min: 1 }) },
  PeriodReopened: { period: month(), reason: required(text()), approvedBy: text() },
  ReportingYearReopened: { year: required(year()), reason: required(text()), approvedBy: text() },
  PersonRegistered: { personId: required(text()), name: text(), kind: text(), unit: text(), enforcementCertNo: text(), certValidTo: date() },
  PersonStatusChanged: { personId: required(text()), change: required(text()), to: date(), reason: text() },
  ReportRequested: { issuer: required(text()), title: required(text()), docNo: text(), dueOn: required(date()), wordLimit: integer(), year: year() },
  MajorMatterDecided: { matterType: required(text()), subject: required(text()), decidedBy: text(), meetingRef: text(), legalReviewRef: text() },
  RightsItemsCleared: { kept: required(integer()), cancelled: required(integer()), adjusted: required(integer()), note: text() },
  LegalReviewBodyDesignated: { body: required(text()), persons: texts() },
  CampaignJoined: { title: required(text()), issuer: text(), to: date() },
  InstructionGiven: { topic: required(text()), kind: text() },
  LectureHeld: { kind: required(text()), speaker: text(), topic: text(), audience: integer() },
  DutyReportPresented: { mode: text(), body: text(), leader: text(), year: year() },
  PublicityReported: { title: required(text()), to: text() },
  OnlineStudyRecorded: { platform: required(text()), threshold: integer(), persons: required(integer({ good: [14, 20] })), reached: required(integer({ good: [14, 0] })) },
  ResponsibilityLetterSigned: { personId: required(text()), letterNo: text() },
  WardenAssessed: { personId: required(text()), quarter: required(quarters), score: decimal([92.5, 0, 100], [-0.1, 100.1]), items: texts() },
  ProblemCheckConducted: { campaign: text(), areas: integer(), found: integer() },
  EnvironmentIssueFound: { issueId: required(text()), source: text(), kind: text(), dueOn: date() },
  EnvironmentIssueRectified: { issueId: required(text()), verifier: text() },
  SupervisionCycleCompleted: { cycle: required(words('week', 'month', 'quarter')), periodKey: required(text()), content: text() },
  WetlandUseApplicationReceived: {
    projectId: required(text()), name: text(), applicant: text(), areaHa: decimal([1.9, 0.0001], [0, -1]), wetlandLevel: text(), temporary: flag(), termMonths: integer(),
  },
  RestorationVerified: { projectId: required(text()), dueOn: date() },
  InformationDisclosed: { title: required(text()), formedOn: date(), url: text(), category: text() },
  DisclosureRequestReceived: { requestId: required(text()), subject: text(), channel: text(), extendedDays: integer({ max: 20 }) },
  DisclosureRequestAnswered: { requestId: required(text()), result: text(), extendedDays: integer({ max: 20 }) },
  AnnualDisclosureReportPublished: { year: required(year()), submittedOn: date(), url: text() },
  LegalCounselEnded: { counselId: required(text()), reason: text() },
  LegalOpinionGiven: { subject: required(text()), opinions: required(integer({ good: [5, 6] })), adopted: required(integer({ good: [5, 0] })), counselId: text() },
  MajorDecisionReviewed: { decisionId: required(text()), reviewer: text(), submittedOn: date(), result: text() },
  EnforcementCaseDecided: { caseId: required(text()), kind: required(text()), publishedOn: nothing, recorded: flag(), major: flag(), fine: decimal([200, 0], [-1]) },
  CaseFileReviewed: { files: required(integer({ good: [10, 20] })), qualified: required(integer({ good: [9, 10] })), excellent: integer({ good: [3, 9] }), by: text() },
  NormativeDocumentFiled: { docRef: required(text()), issuedOn: required(date()), reviewedOn: date() },
  NormativeDocumentsCleared: { kept: required(integer()), repealed: required(integer()), revised: integer(), note: text() },
  ReconsiderationClosed: { caseId: required(text()), result: required(text()) },
  LitigationClosed: { caseId: required(text()), result: required(text()), leaderAppeared: flag(), heard: flag() },
  AwardReceived: { level: required(text()), issuer: text(), item: required(text()) },
  CriticismReceived: { level: text(), issuer: text(), item: required(text()), veto: flag() },
  ProblemResolved: { problemId: required(text()), how: text() },
  PlanItemCompleted: { itemId: required(text()), how: text() },
  PlanItemCarriedOver: { itemId: required(text()), reason: required(text()) },
  NarrativeBlockRevised: {
    blockId: required(text()), text: { required: true, good: ['文', '长'.repeat(5000)], bad: ['', '长'.repeat(5001), 1, null, []] }, basis: text(), fromYear: year(),
  },
  PeerReviewRecorded: {
    grade: text(), good: integer({ good: [0] }), fairlyGood: integer({ good: [0] }), average: integer({ good: [0] }), poor: integer({ good: [0] }), ballots: integer({ good: [0] }), year: year(),
  },
  AssessmentScoreRecorded: { indicator: required(text()), setId: text(), selfScore: decimal([1.5, 0], [-0.1]), authorityScore: decimal([1.5, 0], [-0.1]), reason: text(), year: year() },
  ReportSubmitted: {
    kind: required(text()), year: required(year()), reportId: text(), version: integer({ min: 1 }), to: texts(), cc: texts(), channel: text(), receiptNo: text(),
    figures: { required: false, good: [{ 'study.sessions': 30 }, {}], bad: [{ 'study.sessions': '30' }, [], '30', 1, null] },
  },
  ReportPublished: { kind: required(text()), year: required(year()), reportId: text(), version: integer({ min: 1 }), url: text(), channel: text() },
  ReportReturnedByAuthority: { kind: required(text()), year: required(year()), reportId: text(), version: integer({ min: 1 }), by: text(), reason: text(), dueOn: date() },
  ReportAccepted: { kind: required(text()), year: required(year()), reportId: text(), version: integer({ min: 1 }), by: text() },
  EvidenceAttached: {
    target: required(text()), evidence: required(text()), kind: required(text()), title: text(), fileName: required(text()), mime: required(text()),
    bytes: required(integer({ min: 1, max: 50 * 1024 * 1024 })), sha256: required(digest()), capturedAt: instant(),
    latitude: decimal([38.1, -90, 90], [-90.1, 90.1]), longitude: decimal([100.2, -180, 180], [-180.1, 180.1]),
    pages: integer({ min: 1 }), containsPersonalData: flag(), secrecy: words('公开', '内部'),
    questions: { required: false, good: [[], [{ code: 'same-file', records: ['A'] }]], bad: [[{ records: ['A'] }], ['same-file'], {}, 1, null] },
  },
  EvidenceVerified: { target: required(text()), evidence: required(text()) },
  EvidenceRejected: { target: required(text()), evidence: required(text()), reason: required(text()) },
  EvidenceReplaced: { target: required(text()), evidence: required(text()), replacement: required(text()), reason: required(text()) },
  EvidencePackExported: {
    scope: required(words('figure', 'section', 'report')), subject: text(), year: required(year()), position: required(integer()), knownAt: text(),
    indexSha256: required(digest()), files: required(integer()), missing: required(integer()),
  },
  CorrectionRequested: {
    target: required(text()), change: required(words('RecordCorrected', 'RecordVoided', 'VoidRevoked', 'DuplicateMarked', 'DuplicateRevoked')),
    patch: { required: false, good: [[], [{ path: 'attended', old: 12, new: 14 }]], bad: [[{ old: 12, new: 14 }], ['attended'], {}, 1, null] },
    canonical: text(), reason: required(text()),
  },
  CorrectionApproved: { target: required(text()), request: required(text()), note: text() },
  CorrectionRefused: { target: required(text()), request: required(text()), reason: required(text()) },
  RecordConfirmed: { target: required(text()), note: text() },
  RecordReturned: { target: required(text()), reason: required(text()) },
  WarningAnswered: { target: required(text()), code: required(text()), answer: required(text()) },
  ContactErased: { contactRef: required(text()), reason: required(text()) },
};
