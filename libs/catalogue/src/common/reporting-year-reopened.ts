import { shortReason } from '../definition/amendment-oddities.js';
import { payload, reason, text, year } from '../definition/fields.js';
import { defineRecordType } from '../definition/record-type.js';
import { say } from '../definition/text.js';

export default defineRecordType({
  type: 'ReportingYearReopened',
  pack: 'common',
  label: say('关账撤销', 'Reporting year reopened'),
  fields: payload({
    year: year({ zh: '年度', en: 'Year' }),
    reason: reason('原因'),
    approvedBy: text({ zh: '批准人', en: 'Approved by' }).optional(),
  }),
  recorders: ['leader'],
  bookedYear: ({ data }) => data.year,
  oddities: [shortReason],
});
