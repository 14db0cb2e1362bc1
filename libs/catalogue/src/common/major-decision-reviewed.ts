import { yearOf } from '@app/calendar';
import { settledOn } from '../definition/contributions.js';
import { date, payload, text } from '../definition/fields.js';
import { alike } from '../definition/likeness.js';
import { defineRecordType } from '../definition/record-type.js';
import { say } from '../definition/text.js';
import { notAfterRecord } from '../definition/word-oddities.js';
import { supporting } from '../measure/measure-definition.js';

/** A review late in the year may be for a decision of the next; an earlier one may be of a case whose number comes again. */
const isForNextYear = (date: string): boolean => Number(date.slice(5, 7)) >= 11;

export default defineRecordType({
  type: 'MajorDecisionReviewed',
  pack: 'common',
  label: say('重大执法决定法制审核', 'Major decision reviewed'),
  fields: payload({
    decisionId: text({ zh: '案件编号', en: 'Case' }),
    reviewer: text({ zh: '审核人', en: 'Reviewer' }).optional(),
    submittedOn: date({ zh: '送审日期', en: 'Submitted on' }).optional(),
    result: text({ zh: '审核结果', en: 'Result' }).optional(),
  }),
  recorders: ['clerk'],
  sections: ['law'],
  evidence: [['审核意见']],
  // The case is decided after its review: the reference is usually answered later.
  references: [{ field: 'decisionId', to: 'EnforcementCaseDecided', by: 'caseId' }],
  likeness: ({ occurredOn, data }) => alike(yearOf(occurredOn), data.decisionId),
  oddities: [notAfterRecord('submittedOn', 'reviewed-before-submitted', say('审核日期早于送审日期', 'It was reviewed before it was submitted'))],
  measures: [
    supporting('decision.reviews', '件', { kind: 'distinct' }, say('法制审核', 'Legal reviews'), say('不同案件，按审核日期；上年十一、十二月审核的也列入，供本年的决定', 'Different cases, by date of review; those of last November and December included, for decisions of this year')),
  ],
  contributes: {
    'decision.reviews': ({ data, occurredOn }) => settledOn(data.decisionId, occurredOn, isForNextYear(occurredOn) ? 1 : 0),
  },
});
