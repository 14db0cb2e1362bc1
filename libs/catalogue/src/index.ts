export { type BookedContribution, type Catalogue, createCatalogue } from './catalogue.js';
export { LARGEST_FILE } from './definition/evidence.js';
export { describeIssue } from './definition/describe-issue.js';
export { checkPayload } from './definition/explain-issue.js';
export { because, choice, clockTime, date, decimal, flag, integer, payload, personIds, text, textList, year } from './definition/fields.js';
export { type Finding, finding, type Weight } from './definition/finding.js';
export { type Pack, packLabels, packs } from './definition/pack.js';
export {
  type Contribution, defineRecordType, type EffectiveRecord, isEvidenced, lackingEvidence, type Oddity, type RecordType, type Reference,
} from './definition/record-type.js';
export { evidenceKinds, evidenceKindsOf } from './definition/evidence-kinds.js';
export { type Role, roleLabels } from './definition/role.js';
export { type Section, sectionLabels } from './definition/section.js';
export { knownFieldsOf, labelOf, shapeOf, unknownFieldsOf } from './definition/shape.js';
export { characterCount, type Language, say, type Text } from './definition/text.js';
export { unitIn, unitText } from './definition/units.js';
export { grouped, type Grouping } from './measure/grouping.js';
export { type MeasureDefinition, type MeasureRule, measure, partsOf, type Unit } from './measure/measure-definition.js';
export { type DueItem, type KeyTotal, type MeasureValue, percentage, type SettledRule, Tally } from './measure/tally.js';
export { catalogueEdition } from './edition.generated.js';
export { recordTypes } from './record-types.generated.js';
export { exampleOf } from './reference/example.js';
export { outlineOf } from './reference/outline.js';
export { type FieldKind, type FormField, formOf } from './reference/form.js';
export { barrelSource } from './reference/barrel-source.js';
export { editionSource, isRuleFile, type RuleFile } from './reference/edition-source.js';
export { table as markdownTable } from './reference/markdown.js';
export { referencePage } from './reference/reference-page.js';
