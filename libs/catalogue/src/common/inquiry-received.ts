import { addDays, yearOf } from '@app/calendar';
import { dueOn, numbered } from '../definition/contributions.js';
import { date, payload, text } from '../definition/fields.js';
import { alike } from '../definition/likeness.js';
import { defineRecordType } from '../definition/record-type.js';
import { say } from '../definition/text.js';
import { measure, rateOf, supporting } from '../measure/measure-definition.js';

/** Where nobody said by when. */
const USUAL_DAYS = 60;

export default defineRecordType({
  type: 'InquiryReceived',
  pack: 'common',
  label: say('咨询投诉受理', 'Inquiry received'),
  fields: payload({
    inquiryId: text({ zh: '受理编号', en: 'Inquiry number' }),
    channel: text({ zh: '渠道', en: 'Channel' }),
    kind: text({ zh: '类别', en: 'Kind' }),
    subject: text({ zh: '事项', en: 'Subject' }).optional(),
    contactRef: text({ zh: '联系方式编号', en: 'Contact' }).optional(),
    due: date({ zh: '应答复日期', en: 'Answer due' }).optional(),
  }),
  recorders: ['clerk'],
  sections: ['office'],
  evidence: [['登记表']],
  likeness: ({ occurredOn, data }) => alike(yearOf(occurredOn), data.inquiryId),
  measures: [
    measure('inquiry.received', '件', { kind: 'sum' }, say('受理咨询投诉件数', 'Inquiries received'), say(
      '咨询投诉受理的记录数，按受理日期计入年度',
      'Inquiries on record, by date of receipt',
    )),
    supporting('inquiry.due', '件', { kind: 'distinct' }, say('到期咨询投诉件数', 'Inquiries due'), say(
      `不同受理编号，按应答复日期计入年度；未写的按受理后 ${String(USUAL_DAYS)} 天（信访工作条例第三十四条）`,
      `Different inquiries, in the year their answer is due; ${USUAL_DAYS} days after receipt where nothing is said (Regulations on Petitions, art. 34)`,
    )),
    supporting('inquiry.answeredDue', '件', { kind: 'settled', due: 'inquiry.due', done: 'inquiry.answers' }, say('到期并已答复件数', 'Inquiries due and answered'), say('到期件中已答复的', 'Of those due, answered')),
    supporting('inquiry.answeredInTime', '件', { kind: 'settled', due: 'inquiry.due', done: 'inquiry.answers', inTime: true }, say('按期答复件数', 'Inquiries answered in time'), say('到期件中按期答复的', 'Of those due, answered in time')),
    rateOf('inquiry.answerRate', 'inquiry.answeredDue', 'inquiry.due', say('咨询投诉答复率', 'Answer rate')),
    rateOf('inquiry.inTimeRate', 'inquiry.answeredInTime', 'inquiry.due', say('咨询投诉按时答复率', 'Answered in time')),
  ],
  contributes: {
    'inquiry.received': () => [{}],
    'inquiry.due': ({ data, occurredOn }) => dueOn(numbered(data.inquiryId, occurredOn), data.due ?? addDays(occurredOn, USUAL_DAYS)),
  },
});
