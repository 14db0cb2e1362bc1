import { yearOf } from '@app/calendar';
import { date, payload, text } from '../definition/fields.js';
import { alike } from '../definition/likeness.js';
import { defineRecordType } from '../definition/record-type.js';
import { say } from '../definition/text.js';
import { measure } from '../measure/measure-definition.js';

export default defineRecordType({
  type: 'InquiryReceived',
  pack: 'common',
  label: say('咨询投诉受理', 'Inquiry received'),
  fields: payload({
    inquiryId: text({ zh: '受理编号', en: 'Inquiry number' }),
    channel: text({ zh: '渠道', en: 'Channel' }),
    kind: text({ zh: '类别', en: 'Kind' }),
    subject: text({ zh: '事项', en: 'Subject' }).optional(),
    due: date({ zh: '应答复日期', en: 'Answer due' }).optional(),
  }),
  recorders: ['clerk'],
  evidence: [['登记表']],
  likeness: ({ occurredOn, data }) => alike(yearOf(occurredOn), data.inquiryId),
  measures: [
    measure('inquiry.received', '件', { kind: 'sum' }, say('受理咨询投诉件数', 'Inquiries received'), say(
      '咨询投诉受理的记录数，按受理日期计入年度',
      'Inquiries on record, by date of receipt',
    )),
  ],
  contributes: {
    'inquiry.received': () => [{}],
  },
});
