import { yearOf } from '@app/calendar';
import { settledNumber } from '../definition/contributions.js';
import { payload, text } from '../definition/fields.js';
import { alike } from '../definition/likeness.js';
import { defineRecordType } from '../definition/record-type.js';
import { say } from '../definition/text.js';
import { measure, supporting } from '../measure/measure-definition.js';

export default defineRecordType({
  type: 'InquiryAnswered',
  pack: 'common',
  label: say('咨询投诉答复', 'Inquiry answered'),
  fields: payload({
    inquiryId: text({ zh: '受理编号', en: 'Inquiry number' }),
    method: text({ zh: '答复方式', en: 'Method' }).optional(),
  }),
  recorders: ['clerk'],
  sections: ['office'],
  evidence: [['答复记录']],
  references: [{ field: 'inquiryId', to: 'InquiryReceived', by: 'inquiryId' }],
  likeness: ({ occurredOn, data }) => alike(yearOf(occurredOn), data.inquiryId),
  measures: [
    measure('inquiry.answered', '件', { kind: 'distinct' }, say('答复咨询投诉件数', 'Inquiries answered'), say(
      '有答复的不同受理编号，按答复日期而非受理日期计入年度',
      'Different inquiries answered, by date of the answer, not of receipt',
    )),
    supporting('inquiry.answers', '件', { kind: 'distinct' }, say('咨询投诉答复', 'Answers'), say(
      '答复所结清的受理编号与年份；供本年到期的结清，上年受理和上年答复的也列入',
      'Numbers and years of inquiries that an answer may settle; received or answered in the year before, too, since they may be due in this one',
    )),
  ],
  contributes: {
    'inquiry.answered': ({ data }) => [{ key: data.inquiryId }],
    'inquiry.answers': ({ data, occurredOn }) => settledNumber(data.inquiryId, occurredOn),
  },
});
