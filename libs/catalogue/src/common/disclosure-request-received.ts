import { addWorkdays, yearOf } from '@app/calendar';
import { dueOn, numbered } from '../definition/contributions.js';
import { integer, payload, text } from '../definition/fields.js';
import { alike } from '../definition/likeness.js';
import { defineRecordType } from '../definition/record-type.js';
import { say } from '../definition/text.js';
import { rateOf, supporting } from '../measure/measure-definition.js';

/** 政府信息公开条例 33: 20 working days, 20 more at most. */
const LIMIT = 20;

export default defineRecordType({
  type: 'DisclosureRequestReceived',
  pack: 'common',
  label: say('依申请公开受理', 'Disclosure request received'),
  fields: payload({
    requestId: text({ zh: '申请编号', en: 'Request number' }),
    subject: text({ zh: '内容', en: 'Subject' }).optional(),
    channel: text({ zh: '渠道', en: 'Channel' }).optional(),
    extendedDays: integer({ zh: '延长', en: 'Extended by', unit: '工作日' }, { max: LIMIT }).optional(),
  }),
  recorders: ['clerk'],
  sections: ['office'],
  evidence: [['登记表']],
  likeness: ({ occurredOn, data }) => alike(yearOf(occurredOn), data.requestId),
  measures: [
    supporting('request.due', '件', { kind: 'distinct' }, say('到期公开申请数', 'Disclosure requests due'), say(
      `收到后 ${String(LIMIT)} 个工作日（延长的另加）到期，按到期日计入年度`, `Due ${LIMIT} working days after receipt, and as many more as it was extended by; in the year it is due`,
    )),
    supporting('request.inTime', '件', { kind: 'settled', due: 'request.due', done: 'request.answers', inTime: true }, say('按期答复的公开申请数', 'Requests answered in time'), say('到期申请中按期答复的', 'Of those due, answered in time')),
    rateOf('request.inTimeRate', 'request.inTime', 'request.due', say('依申请公开按期答复率', 'Requests answered in time')),
  ],
  contributes: {
    'request.due': ({ data, occurredOn }) => dueOn(numbered(data.requestId, occurredOn), addWorkdays(occurredOn, LIMIT + (data.extendedDays ?? 0))),
  },
});
