import { Module } from '@nestjs/common';
import { Alike } from './alike.js';
import { AssessmentReader } from './assessment/assessment-reader.js';
import { Course } from './assessment/course.js';
import { Comparisons } from './assessment/comparison.js';
import { IndicatorExplanation } from './assessment/indicator-explanation.js';
import { IndicatorSets } from './assessment/indicator-sets.js';
import { Quality } from './assessment/quality.js';
import { Difference } from './difference.js';
import { Explanation } from './explanation.js';
import { Figures } from './figures.js';
import { History } from './history.js';
import { LedgerPages } from './ledger-pages.js';
import { LedgerView } from './ledger-view.js';
import { Narrative } from './narrative.js';
import { OrganizationEvents } from './organization-events.js';
import { RecordView } from './record-view.js';
import { Replay } from './replay.js';
import { ReportReader } from './report-reader.js';
import { Sampling } from './sample.js';
import { Verification } from './verification.js';
import { YearView } from './year-view.js';

const services = [
  Replay, Sampling, Course,
  Figures, Explanation, Difference, LedgerView, History, ReportReader, Verification, IndicatorSets, AssessmentReader, Comparisons, Quality, IndicatorExplanation,
  Alike, LedgerPages, YearView, RecordView, Narrative, OrganizationEvents,
];

/** Questions put to the ledger. Needs the projections, the event store and the catalogue, provided globally. */
@Module({ providers: services, exports: services })
export class InspectionModule {}
