import type { Endpoint } from '../../endpoint.js';
import followCourse from './assessment/follow-course.js';
import simulate from './assessment/simulate.js';
import explainIndicator from './assessment/explain-indicator.js';
import listSets from './assessment/list-sets.js';
import publishSet from './assessment/publish-set.js';
import readIndicators from './assessment/read-indicators.js';
import readSet from './assessment/read-set.js';
import compareYears from './figures/compare-years.js';
import explainMeasure from './figures/explain-measure.js';
import listMeasures from './figures/list-measures.js';
import readDifference from './figures/read-difference.js';
import readMeasure from './figures/read-measure.js';
import readMeasures from './figures/read-measures.js';
import importHistory from './imports/import-history.js';
import importRecords from './imports/import-records.js';
import markWorkbook from './imports/mark-workbook.js';
import listBlocks from './narrative/list-blocks.js';
import exportEvents from './records/export-events.js';
import exportRecords from './records/export-records.js';
import listRecords from './records/list-records.js';
import readHistory from './records/read-history.js';
import readRecord from './records/read-record.js';
import readReport from './report/read-report.js';
import drawSample from './replay/draw-sample.js';
import listLate from './replay/list-late.js';
import readTimeLine from './replay/read-time-line.js';
import listTypes from './types/list-types.js';
import readTemplate from './types/read-template.js';
import readType from './types/read-type.js';
import readWords from './types/read-words.js';
import listYears from './years/list-years.js';
import readChoices from './years/read-choices.js';
import readLocks from './years/read-locks.js';
import readMonths from './years/read-months.js';
import readStanding from './years/read-standing.js';

/** What people look at: the catalogue, figures and where they come from, indicators, the report. */
export const readingEndpoints: readonly Endpoint[] = [
  listTypes, readType, readWords, readTemplate, listMeasures, readMeasure,
  readMeasures, explainMeasure, readDifference, compareYears, readIndicators, explainIndicator, listSets, readSet, publishSet, readReport, listBlocks,
  followCourse, simulate, readTimeLine, listLate, drawSample,
  // The export stands before a record of that name.
  listYears, readMonths, readLocks, readChoices, readStanding, listRecords, exportRecords, readRecord, readHistory, exportEvents, importRecords, importHistory, markWorkbook,
];
