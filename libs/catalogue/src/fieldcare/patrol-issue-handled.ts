import { yearOf } from '@app/calendar';
import { settledNumber } from '../definition/contributions.js';
import { payload, text } from '../definition/fields.js';
import { alike } from '../definition/likeness.js';
import { defineRecordType } from '../definition/record-type.js';
import { say } from '../definition/text.js';
import { measure, supporting } from '../measure/measure-definition.js';

export default defineRecordType({
  type: 'PatrolIssueHandled',
  pack: 'fieldcare',
  label: say('问题处置', 'Patrol issue handled'),
  fields: payload({
    issueId: text({ zh: '问题编号', en: 'Issue number' }),
    result: text({ zh: '处置结果', en: 'Result' }),
  }),
  recorders: ['clerk', 'head'],
  sections: ['field'],
  references: [{ field: 'issueId', to: 'PatrolIssueFound', by: 'issueId' }],
  likeness: ({ occurredOn, data }) => alike(yearOf(occurredOn), data.issueId),
  measures: [
    measure('issue.handled', '个', { kind: 'sum' }, say('处置巡查问题数', 'Patrol issues handled'), say(
      '问题处置的记录数，按处置日期计入年度',
      'Issues handled, by the date they were handled',
    )),
    supporting('issue.handlings', '个', { kind: 'distinct' }, say('巡查问题处置', 'Patrol issues handled, by issue'), say(
      '处置所结清的问题编号与年份；供本年到期的结清，上年发现和上年处置的也列入',
      'Numbers and years of issues that a handling may settle; found or handled in the year before, too, since they may be due in this one',
    )),
  ],
  contributes: {
    'issue.handled': () => [{}],
    'issue.handlings': ({ data, occurredOn }) => settledNumber(data.issueId, occurredOn),
  },
});
