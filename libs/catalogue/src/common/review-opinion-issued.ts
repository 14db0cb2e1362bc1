import { yearOf } from '@app/calendar';
import { date, payload, text } from '../definition/fields.js';
import { alike } from '../definition/likeness.js';
import { defineRecordType } from '../definition/record-type.js';
import { say } from '../definition/text.js';
import { measure } from '../measure/measure-definition.js';

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
  ],
  contributes: {
    'approval.opinions': ({ data }) => [{ key: data.letterNo }],
  },
});
