import { subtractWorkdays, yearOf } from '@app/calendar';
import { settledNumber } from '../definition/contributions.js';
import { integer, payload, text } from '../definition/fields.js';
import { alike } from '../definition/likeness.js';
import { defineRecordType } from '../definition/record-type.js';
import { say } from '../definition/text.js';
import { supporting } from '../measure/measure-definition.js';

const LONGEST_EXTENSION = 20;

export default defineRecordType({
  type: 'DisclosureRequestAnswered',
  pack: 'common',
  label: say('依申请公开答复', 'Disclosure request answered'),
  fields: payload({
    requestId: text({ zh: '申请编号', en: 'Request number' }),
    result: text({ zh: '答复结果', en: 'Result' }).optional(),
    extendedDays: integer({ zh: '延长', en: 'Extended by', unit: '工作日' }, { max: LONGEST_EXTENSION }).optional(),
  }),
  recorders: ['clerk'],
  sections: ['office'],
  evidence: [['答复书']],
  references: [{ field: 'requestId', to: 'DisclosureRequestReceived', by: 'requestId' }],
  likeness: ({ occurredOn, data }) => alike(yearOf(occurredOn), data.requestId),
  measures: [
    supporting('request.answers', '件', { kind: 'distinct' }, say('公开申请答复', 'Requests answered'), say(
      '答复所结清的申请编号与年份，上年收到和上年答复的也列入；答复记录写明延长的，答复日期按延长的工作日前移后与期限相比',
      'Numbers and years of requests that an answer may settle, received or answered in the year before, too; where the answer names an extension, its date is set back by so many working days before it is held against the limit',
    )),
  ],
  contributes: {
    'request.answers': ({ data, occurredOn }) => settledNumber(data.requestId, subtractWorkdays(occurredOn, data.extendedDays ?? 0)),
  },
});
