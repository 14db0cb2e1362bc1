import { addWorkdays, yearOf } from '@app/calendar';
import { date, payload, text } from '../definition/fields.js';
import { alike } from '../definition/likeness.js';
import { defineRecordType } from '../definition/record-type.js';
import { say } from '../definition/text.js';
import { measure, rateOf, supporting } from '../measure/measure-definition.js';

/** Working days; the usual limit where the request names none. */
const LIMIT = 20;

export default defineRecordType({
  type: 'ReviewOpinionIssued',
  pack: 'common',
  label: say('审查意见复函', 'Review opinion issued'),
  fields: payload({
    letterNo: text({ zh: '复函文号', en: 'Letter number' }),
    requestor: text({ zh: '来函单位', en: 'Requestor' }).optional(),
    project: text({ zh: '项目', en: 'Project' }).optional(),
    receivedOn: date({ zh: '收函日期', en: 'Received on' }).optional(),
    conclusion: text({ zh: '结论', en: 'Conclusion' }),
  }),
  recorders: ['clerk'],
  sections: ['approval'],
  evidence: [['来函'], ['复函']],
  likeness: ({ occurredOn, data }) => alike(yearOf(occurredOn), data.letterNo),
  oddities: [
    {
      weight: 'desk',
      code: 'received-after-issue',
      field: 'data.receivedOn',
      text: say('收函日期晚于复函日期', 'The letter was received after its answer was issued'),
      when: ({ data, occurredOn }) => data.receivedOn !== undefined && data.receivedOn > occurredOn,
    },
  ],
  measures: [
    measure('approval.opinions', '起', { kind: 'distinct' }, say('审查意见复函数', 'Review opinions issued'), say(
      '不同复函文号，按复函日期计入年度；作废重发的只计有效文号',
      'Different letter numbers, by date of issue; a letter voided and issued anew counts by its valid number only',
    )),
    supporting('approval.opinionsTimed', '起', { kind: 'distinct' }, say('有收件日期的复函数', 'Review letters with a date of receipt'), say('写明收件日期的不同复函', 'Different letters that say when they were asked for')),
    supporting('approval.opinionsInTime', '起', { kind: 'distinct' }, say('按时复函数', 'Review letters in time'), say(`收件后 ${String(LIMIT)} 个工作日内复函的`, `Those issued within ${LIMIT} working days of receipt`)),
    rateOf('approval.opinionsInTimeRate', 'approval.opinionsInTime', 'approval.opinionsTimed', say('复函按时率', 'Review letters in time')),
  ],
  contributes: {
    'approval.opinions': ({ data }) => [{ key: data.letterNo }],
    'approval.opinionsTimed': ({ data }) => (data.receivedOn === undefined ? [] : [{ key: data.letterNo }]),
    'approval.opinionsInTime': ({ data, occurredOn }) => (data.receivedOn !== undefined && occurredOn <= addWorkdays(data.receivedOn, LIMIT) ? [{ key: data.letterNo }] : []),
  },
});
