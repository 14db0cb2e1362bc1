import { date, payload, text, year } from '../definition/fields.js';
import { alike } from '../definition/likeness.js';
import { defineRecordType } from '../definition/record-type.js';
import { say } from '../definition/text.js';
import { supporting } from '../measure/measure-definition.js';

export default defineRecordType({
  type: 'AnnualDisclosureReportPublished',
  pack: 'common',
  label: say('信息公开年报', 'Annual disclosure report published'),
  fields: payload({
    year: year({ zh: '年度', en: 'Year' }),
    submittedOn: date({ zh: '报送日期', en: 'Submitted on' }).optional(),
    url: text({ zh: '网址', en: 'Address' }).optional(),
  }),
  recorders: ['clerk'],
  sections: ['office'],
  freeOfYear: true,
  bookedYear: ({ data }) => data.year,
  evidence: [['公开截图']],
  likeness: ({ data }) => alike(data.year),
  measures: [
    supporting('disclosure.annualReport', '份', { kind: 'sum' }, say('信息公开年报', 'Annual disclosure reports'), say('按年报所属年度计，日期为发布日期', 'In the year the report is of, dated by publication')),
  ],
  contributes: {
    'disclosure.annualReport': () => [{}],
  },
});
