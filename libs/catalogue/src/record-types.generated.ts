// Generated from the folders of the catalogue by `npm run generate`. Not to be edited.
import type { RecordType } from './definition/record-type.js';
import collectionCampaignHeld from './common/collection-campaign-held.js';
import courtHearingObserved from './common/court-hearing-observed.js';
import documentAdopted from './common/document-adopted.js';
import duplicateMarked from './common/duplicate-marked.js';
import duplicateRevoked from './common/duplicate-revoked.js';
import inquiryAnswered from './common/inquiry-answered.js';
import inquiryReceived from './common/inquiry-received.js';
import inquirySatisfactionRated from './common/inquiry-satisfaction-rated.js';
import inventoryListPublished from './common/inventory-list-published.js';
import leaderChanged from './common/leader-changed.js';
import legalCounselEngaged from './common/legal-counsel-engaged.js';
import legalExamHeld from './common/legal-exam-held.js';
import parallelApprovalJoined from './common/parallel-approval-joined.js';
import partyGroupMeetingHeld from './common/party-group-meeting-held.js';
import planItemRecorded from './common/plan-item-recorded.js';
import problemRecorded from './common/problem-recorded.js';
import publicityActivityHeld from './common/publicity-activity-held.js';
import randomInspectionConducted from './common/random-inspection-conducted.js';
import recordCorrected from './common/record-corrected.js';
import recordVoided from './common/record-voided.js';
import reportingYearClosed from './common/reporting-year-closed.js';
import reportingYearOpened from './common/reporting-year-opened.js';
import reviewOpinionIssued from './common/review-opinion-issued.js';
import studySessionHeld from './common/study-session-held.js';
import targetSet from './common/target-set.js';
import trainingClassAttended from './common/training-class-attended.js';
import trainingResultRecorded from './common/training-result-recorded.js';
import voidRevoked from './common/void-revoked.js';
import worksReceived from './common/works-received.js';
import coordinatorAppointed from './fieldcare/coordinator-appointed.js';
import patrolCompleted from './fieldcare/patrol-completed.js';
import patrolIssueFound from './fieldcare/patrol-issue-found.js';
import patrolIssueHandled from './fieldcare/patrol-issue-handled.js';
import preJobTrainingCompleted from './fieldcare/pre-job-training-completed.js';
import stationUpgraded from './fieldcare/station-upgraded.js';
import stewardshipAgreementSigned from './fieldcare/stewardship-agreement-signed.js';
import wardenDeparted from './fieldcare/warden-departed.js';
import wardenHired from './fieldcare/warden-hired.js';
import wetlandUseProjectProcessed from './wetland/wetland-use-project-processed.js';

export const recordTypes: readonly RecordType[] = [
  collectionCampaignHeld,
  courtHearingObserved,
  documentAdopted,
  duplicateMarked,
  duplicateRevoked,
  inquiryAnswered,
  inquiryReceived,
  inquirySatisfactionRated,
  inventoryListPublished,
  leaderChanged,
  legalCounselEngaged,
  legalExamHeld,
  parallelApprovalJoined,
  partyGroupMeetingHeld,
  planItemRecorded,
  problemRecorded,
  publicityActivityHeld,
  randomInspectionConducted,
  recordCorrected,
  recordVoided,
  reportingYearClosed,
  reportingYearOpened,
  reviewOpinionIssued,
  studySessionHeld,
  targetSet,
  trainingClassAttended,
  trainingResultRecorded,
  voidRevoked,
  worksReceived,
  coordinatorAppointed,
  patrolCompleted,
  patrolIssueFound,
  patrolIssueHandled,
  preJobTrainingCompleted,
  stationUpgraded,
  stewardshipAgreementSigned,
  wardenDeparted,
  wardenHired,
  wetlandUseProjectProcessed,
];
