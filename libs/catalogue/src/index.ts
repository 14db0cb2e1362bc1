export { type BookedContribution, type Catalogue, createCatalogue } from './catalogue.js';
export { type Finding, finding, type Weight } from './definition/finding.js';
export { explainIssues, unknownFieldsOf } from './definition/explain-issue.js';
export { because, choice, clockTime, date, decimal, flag, integer, payload, personIds, text, textList, year } from './definition/fields.js';
export {
  type Contribution, defineRecordType, type EffectiveRecord, type Pack, type RecordType, type Reference, type Role,
} from './definition/record-type.js';
export { type Language, say, type Text } from './definition/text.js';
export { type MeasureDefinition, type MeasureRule, measure, type Unit } from './measure/measure-definition.js';
export { type KeyTotal, type MeasureValue, percentage, Tally } from './measure/tally.js';
export { recordTypes } from './record-types.generated.js';
export { barrelSource } from './reference/barrel-source.js';
export { referencePage } from './reference/reference-page.js';
