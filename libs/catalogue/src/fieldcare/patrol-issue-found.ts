import { addDays, yearOf } from '@app/calendar';
import { dueOn, numbered } from '../definition/contributions.js';
import { integer, payload, text } from '../definition/fields.js';
import { alike } from '../definition/likeness.js';
import { defineRecordType } from '../definition/record-type.js';
import { say } from '../definition/text.js';
import { measure, rateOf, supporting } from '../measure/measure-definition.js';

/** Where nobody said by when. */
const USUAL_DAYS = 30;

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
  sections: ['field'],
  references: [{ field: 'patrolId', to: 'PatrolCompleted', by: 'id' }],
  likeness: ({ occurredOn, data }) => alike(yearOf(occurredOn), data.issueId),
  measures: [
    measure('issue.found', '个', { kind: 'sum' }, say('巡查发现问题数', 'Issues found on patrol'), say(
      '巡查发现问题的记录数，按发现日期计入年度',
      'Issues on record, by the date they were found',
    )),
    supporting('issue.due', '个', { kind: 'distinct' }, say('到期巡查问题数', 'Patrol issues due'), say(
      `不同问题编号，按处置期限计入年度；未写期限的按发现后 ${String(USUAL_DAYS)} 天`,
      `Different issues, in the year they are due; ${USUAL_DAYS} days after they were found where nothing is said`,
    )),
    supporting('issue.handledInTime', '个', { kind: 'settled', due: 'issue.due', done: 'issue.handlings', inTime: true }, say('按期处置的巡查问题数', 'Patrol issues handled in time'), say('到期问题中按期处置的', 'Of the issues due, those handled in time')),
    rateOf('issue.inTimeRate', 'issue.handledInTime', 'issue.due', say('巡查问题按时处置率', 'Handled in time')),
  ],
  contributes: {
    'issue.found': () => [{}],
    'issue.due': ({ data, occurredOn }) => dueOn(numbered(data.issueId, occurredOn), addDays(occurredOn, data.dueDays ?? USUAL_DAYS)),
  },
});
