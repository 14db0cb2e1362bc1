/** The types of records that a report looks into. Records of all others it counts, by their figures. */
export const DRAWN_TYPES = [
  'CollectionCampaignHeld', 'CoordinatorAppointed', 'CourtHearingObserved', 'DocumentAdopted', 'InquiryAnswered', 'InventoryListPublished', 'LeaderChanged',
  'LegalExamHeld', 'PartyGroupMeetingHeld', 'PlanItemRecorded', 'PreJobTrainingCompleted', 'ProblemRecorded', 'PublicityActivityHeld', 'ReportRequested',
  'ReportingYearOpened', 'StudySessionHeld', 'TargetSet', 'TrainingClassAttended', 'TrainingResultRecorded', 'WardenHired', 'WetlandUseProjectProcessed',
] as const;
export type DrawnType = (typeof DRAWN_TYPES)[number];

/** The measures whose records a report looks into: all types that feed them are drawn on. */
export const DRAWN_MEASURES = ['inquiry.answered', 'post.coordinators', 'post.wardens', 'project.processed'] as const;
export type DrawnMeasure = (typeof DRAWN_MEASURES)[number];
