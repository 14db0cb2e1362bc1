import { payload, year } from '../definition/fields.js';
import { alike } from '../definition/likeness.js';
import { defineRecordType } from '../definition/record-type.js';
import { say } from '../definition/text.js';

export default defineRecordType({
  type: 'ReportingYearClosed',
  pack: 'common',
  label: say('年度关账', 'Reporting year closed'),
  fields: payload({
    year: year({ zh: '年度', en: 'Year' }),
  }),
  recorders: ['leader', 'administrator'],
  bookedYear: ({ data }) => data.year,
  likeness: ({ data }) => alike(data.year),
});
