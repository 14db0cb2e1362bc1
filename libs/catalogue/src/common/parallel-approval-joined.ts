import { yearOf } from '@app/calendar';
import { date, integer, payload, text } from '../definition/fields.js';
import { alike } from '../definition/likeness.js';
import { defineRecordType } from '../definition/record-type.js';
import { say } from '../definition/text.js';
import { measure } from '../measure/measure-definition.js';

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
  ],
  contributes: {
    'approval.parallel': ({ data }) => [{ key: data.caseNo }],
  },
});
