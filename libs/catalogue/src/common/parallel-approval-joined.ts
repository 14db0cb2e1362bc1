import { addWorkdays, yearOf } from '@app/calendar';
import { date, integer, payload, text } from '../definition/fields.js';
import { alike } from '../definition/likeness.js';
import { defineRecordType } from '../definition/record-type.js';
import { say } from '../definition/text.js';
import { measure, rateOf, supporting } from '../measure/measure-definition.js';

/** Working days (行政许可法 26, 42). */
const LIMIT = 20;

/** By the time it took, where that is said; else by the date it was received. */
function isInTime({ occurredOn, data }: { occurredOn: string; data: { workdays?: number | undefined; receivedOn?: string | undefined } }): boolean {
  if (data.workdays !== undefined) return data.workdays <= LIMIT;
  return data.receivedOn !== undefined && occurredOn <= addWorkdays(data.receivedOn, LIMIT);
}

export default defineRecordType({
  type: 'ParallelApprovalJoined',
  pack: 'common',
  label: say('参加并联审批', 'Parallel approval joined'),
  fields: payload({
    caseNo: text({ zh: '办件编号', en: 'Case number' }),
    lead: text({ zh: '牵头单位', en: 'Lead department' }).optional(),
    receivedOn: date({ zh: '收件日期', en: 'Received on' }).optional(),
    workdays: integer({ zh: '办理时长', en: 'Time taken', unit: '工作日' }).optional(),
    opinion: text({ zh: '意见', en: 'Opinion' }),
  }),
  recorders: ['clerk'],
  sections: ['approval'],
  evidence: [['平台截图']],
  likeness: ({ occurredOn, data }) => alike(yearOf(occurredOn), data.caseNo),
  oddities: [
    {
      weight: 'desk',
      code: 'received-after-reply',
      field: 'data.receivedOn',
      text: say('收件日期晚于反馈日期', 'The case was received after the reply'),
      when: ({ data, occurredOn }) => data.receivedOn !== undefined && data.receivedOn > occurredOn,
    },
  ],
  measures: [
    measure('approval.parallel', '起', { kind: 'distinct' }, say('参加并联审批项目数', 'Parallel approvals joined'), say(
      '不同办件编号，按反馈日期而非收件日期计入年度',
      'Different case numbers, by date of reply, not of receipt',
    )),
    supporting('approval.parallelTimed', '起', { kind: 'distinct' }, say('有办理时长的并联审批数', 'Parallel approvals with a time taken'), say('写明办理时长或收件日期的不同办件', 'Different cases that say how long they took or when they were received')),
    supporting('approval.parallelInTime', '起', { kind: 'distinct' }, say('按时反馈的并联审批数', 'Parallel approvals in time'), say(`${String(LIMIT)} 个工作日内反馈的；写明办理时长的以其为准`, `Those answered within ${LIMIT} working days; by the time taken where it is said`)),
    rateOf('approval.parallelInTimeRate', 'approval.parallelInTime', 'approval.parallelTimed', say('并联审批按时反馈率', 'Parallel approvals in time')),
  ],
  contributes: {
    'approval.parallel': ({ data }) => [{ key: data.caseNo }],
    'approval.parallelTimed': ({ data }) => (data.workdays === undefined && data.receivedOn === undefined ? [] : [{ key: data.caseNo }]),
    'approval.parallelInTime': (record) => (isInTime(record) ? [{ key: record.data.caseNo }] : []),
  },
});
