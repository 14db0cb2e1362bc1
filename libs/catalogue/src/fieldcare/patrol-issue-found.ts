import { yearOf } from '@app/calendar';
import { integer, payload, text } from '../definition/fields.js';
import { alike } from '../definition/likeness.js';
import { defineRecordType } from '../definition/record-type.js';
import { say } from '../definition/text.js';
import { measure } from '../measure/measure-definition.js';

export default defineRecordType({
  type: 'PatrolIssueFound',
  pack: 'fieldcare',
  label: say('巡查发现问题', 'Patrol issue found'),
  fields: payload({
    issueId: text({ zh: '问题编号', en: 'Issue number' }),
    patrolId: text({ zh: '巡查记录', en: 'Patrol' }).optional(),
    kind: text({ zh: '类别', en: 'Kind' }),
    dueDays: integer({ zh: '处置期限', en: 'Time to handle', unit: '天' }).optional(),
  }),
  recorders: ['warden', 'clerk'],
  references: [{ field: 'patrolId', to: 'PatrolCompleted', by: 'id' }],
  likeness: ({ occurredOn, data }) => alike(yearOf(occurredOn), data.issueId),
  measures: [
    measure('issue.found', '个', { kind: 'sum' }, say('巡查发现问题数', 'Issues found on patrol'), say(
      '巡查发现问题的记录数，按发现日期计入年度',
      'Issues on record, by the date they were found',
    )),
  ],
  contributes: {
    'issue.found': () => [{}],
  },
});
