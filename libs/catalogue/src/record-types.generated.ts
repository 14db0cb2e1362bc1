// Generated from the folders of the catalogue by `npm run generate`. Not to be edited.
import type { RecordType } from './definition/record-type.js';
import annualDisclosureReportPublished from './common/annual-disclosure-report-published.js';
import assessmentScoreRecorded from './common/assessment-score-recorded.js';
import awardReceived from './common/award-received.js';
import campaignJoined from './common/campaign-joined.js';
import caseFileReviewed from './common/case-file-reviewed.js';
import collectionCampaignHeld from './common/collection-campaign-held.js';
import contactErased from './common/contact-erased.js';
import correctionApproved from './common/correction-approved.js';
import correctionRefused from './common/correction-refused.js';
import correctionRequested from './common/correction-requested.js';
import courtHearingObserved from './common/court-hearing-observed.js';
import criticismReceived from './common/criticism-received.js';
import disclosureRequestAnswered from './common/disclosure-request-answered.js';
import disclosureRequestReceived from './common/disclosure-request-received.js';
import documentAdopted from './common/document-adopted.js';
import duplicateMarked from './common/duplicate-marked.js';
import duplicateRevoked from './common/duplicate-revoked.js';
import dutyReportPresented from './common/duty-report-presented.js';
import enforcementCaseDecided from './common/enforcement-case-decided.js';
import environmentIssueFound from './common/environment-issue-found.js';
import environmentIssueRectified from './common/environment-issue-rectified.js';
import evidenceAttached from './common/evidence-attached.js';
import evidencePackExported from './common/evidence-pack-exported.js';
import evidenceRejected from './common/evidence-rejected.js';
import evidenceReplaced from './common/evidence-replaced.js';
import evidenceVerified from './common/evidence-verified.js';
import indicatorSetAdopted from './common/indicator-set-adopted.js';
import informationDisclosed from './common/information-disclosed.js';
import inquiryAnswered from './common/inquiry-answered.js';
import inquiryReceived from './common/inquiry-received.js';
import inquirySatisfactionRated from './common/inquiry-satisfaction-rated.js';
import instructionGiven from './common/instruction-given.js';
import inventoryListPublished from './common/inventory-list-published.js';
import leaderChanged from './common/leader-changed.js';
import lectureHeld from './common/lecture-held.js';
import legalCounselEnded from './common/legal-counsel-ended.js';
import legalCounselEngaged from './common/legal-counsel-engaged.js';
import legalExamHeld from './common/legal-exam-held.js';
import legalOpinionGiven from './common/legal-opinion-given.js';
import legalReviewBodyDesignated from './common/legal-review-body-designated.js';
import litigationClosed from './common/litigation-closed.js';
import majorDecisionReviewed from './common/major-decision-reviewed.js';
import majorMatterDecided from './common/major-matter-decided.js';
import narrativeBlockRevised from './common/narrative-block-revised.js';
import normativeDocumentFiled from './common/normative-document-filed.js';
import normativeDocumentsCleared from './common/normative-documents-cleared.js';
import onlineStudyRecorded from './common/online-study-recorded.js';
import parallelApprovalJoined from './common/parallel-approval-joined.js';
import partyGroupMeetingHeld from './common/party-group-meeting-held.js';
import peerReviewRecorded from './common/peer-review-recorded.js';
import periodLocked from './common/period-locked.js';
import periodReopened from './common/period-reopened.js';
import personRegistered from './common/person-registered.js';
import personStatusChanged from './common/person-status-changed.js';
import planItemCarriedOver from './common/plan-item-carried-over.js';
import planItemCompleted from './common/plan-item-completed.js';
import planItemRecorded from './common/plan-item-recorded.js';
import problemCheckConducted from './common/problem-check-conducted.js';
import problemRecorded from './common/problem-recorded.js';
import problemResolved from './common/problem-resolved.js';
import profileRecorded from './common/profile-recorded.js';
import publicityActivityHeld from './common/publicity-activity-held.js';
import publicityReported from './common/publicity-reported.js';
import randomInspectionConducted from './common/random-inspection-conducted.js';
import reconsiderationClosed from './common/reconsideration-closed.js';
import recordConfirmed from './common/record-confirmed.js';
import recordCorrected from './common/record-corrected.js';
import recordReturned from './common/record-returned.js';
import recordVoided from './common/record-voided.js';
import reportAccepted from './common/report-accepted.js';
import reportPublished from './common/report-published.js';
import reportRequested from './common/report-requested.js';
import reportReturnedByAuthority from './common/report-returned-by-authority.js';
import reportSubmitted from './common/report-submitted.js';
import reportingYearClosed from './common/reporting-year-closed.js';
import reportingYearOpened from './common/reporting-year-opened.js';
import reportingYearReopened from './common/reporting-year-reopened.js';
import reviewOpinionIssued from './common/review-opinion-issued.js';
import rightsItemsCleared from './common/rights-items-cleared.js';
import studySessionHeld from './common/study-session-held.js';
import supervisionCycleCompleted from './common/supervision-cycle-completed.js';
import targetRevised from './common/target-revised.js';
import targetSet from './common/target-set.js';
import trainingClassAttended from './common/training-class-attended.js';
import trainingResultRecorded from './common/training-result-recorded.js';
import voidRevoked from './common/void-revoked.js';
import warningAnswered from './common/warning-answered.js';
import worksReceived from './common/works-received.js';
import coordinatorAppointed from './fieldcare/coordinator-appointed.js';
import patrolCompleted from './fieldcare/patrol-completed.js';
import patrolIssueFound from './fieldcare/patrol-issue-found.js';
import patrolIssueHandled from './fieldcare/patrol-issue-handled.js';
import preJobTrainingCompleted from './fieldcare/pre-job-training-completed.js';
import responsibilityLetterSigned from './fieldcare/responsibility-letter-signed.js';
import stationUpgraded from './fieldcare/station-upgraded.js';
import stewardshipAgreementSigned from './fieldcare/stewardship-agreement-signed.js';
import wardenAssessed from './fieldcare/warden-assessed.js';
import wardenDeparted from './fieldcare/warden-departed.js';
import wardenHired from './fieldcare/warden-hired.js';
import restorationVerified from './wetland/restoration-verified.js';
import wetlandUseApplicationReceived from './wetland/wetland-use-application-received.js';
import wetlandUseProjectProcessed from './wetland/wetland-use-project-processed.js';

export const recordTypes: readonly RecordType[] = [
  annualDisclosureReportPublished,
  assessmentScoreRecorded,
  awardReceived,
  campaignJoined,
  caseFileReviewed,
  collectionCampaignHeld,
  contactErased,
  correctionApproved,
  correctionRefused,
  correctionRequested,
  courtHearingObserved,
  criticismReceived,
  disclosureRequestAnswered,
  disclosureRequestReceived,
  documentAdopted,
  duplicateMarked,
  duplicateRevoked,
  dutyReportPresented,
  enforcementCaseDecided,
  environmentIssueFound,
  environmentIssueRectified,
  evidenceAttached,
  evidencePackExported,
  evidenceRejected,
  evidenceReplaced,
  evidenceVerified,
  indicatorSetAdopted,
  informationDisclosed,
  inquiryAnswered,
  inquiryReceived,
  inquirySatisfactionRated,
  instructionGiven,
  inventoryListPublished,
  leaderChanged,
  lectureHeld,
  legalCounselEnded,
  legalCounselEngaged,
  legalExamHeld,
  legalOpinionGiven,
  legalReviewBodyDesignated,
  litigationClosed,
  majorDecisionReviewed,
  majorMatterDecided,
  narrativeBlockRevised,
  normativeDocumentFiled,
  normativeDocumentsCleared,
  onlineStudyRecorded,
  parallelApprovalJoined,
  partyGroupMeetingHeld,
  peerReviewRecorded,
  periodLocked,
  periodReopened,
  personRegistered,
  personStatusChanged,
  planItemCarriedOver,
  planItemCompleted,
  planItemRecorded,
  problemCheckConducted,
  problemRecorded,
  problemResolved,
  profileRecorded,
  publicityActivityHeld,
  publicityReported,
  randomInspectionConducted,
  reconsiderationClosed,
  recordConfirmed,
  recordCorrected,
  recordReturned,
  recordVoided,
  reportAccepted,
  reportPublished,
  reportRequested,
  reportReturnedByAuthority,
  reportSubmitted,
  reportingYearClosed,
  reportingYearOpened,
  reportingYearReopened,
  reviewOpinionIssued,
  rightsItemsCleared,
  studySessionHeld,
  supervisionCycleCompleted,
  targetRevised,
  targetSet,
  trainingClassAttended,
  trainingResultRecorded,
  voidRevoked,
  warningAnswered,
  worksReceived,
  coordinatorAppointed,
  patrolCompleted,
  patrolIssueFound,
  patrolIssueHandled,
  preJobTrainingCompleted,
  responsibilityLetterSigned,
  stationUpgraded,
  stewardshipAgreementSigned,
  wardenAssessed,
  wardenDeparted,
  wardenHired,
  restorationVerified,
  wetlandUseApplicationReceived,
  wetlandUseProjectProcessed,
];
