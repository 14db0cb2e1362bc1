import { payload, text, year } from '../definition/fields.js';
import { alike } from '../definition/likeness.js';
import { defineRecordType } from '../definition/record-type.js';
import { say } from '../definition/text.js';

export default defineRecordType({
  type: 'ReportingYearOpened',
  pack: 'common',
  label: say('年度台账开启', 'Reporting year opened'),
  fields: payload({
    year: year({ zh: '年度', en: 'Year' }),
    indicatorSet: text({ zh: '考核指标体系', en: 'Indicator set' }),
    leader: text({ zh: '主要负责人', en: 'Leader' }),
  }),
  recorders: ['leader', 'administrator'],
  bookedYear: ({ data }) => data.year,
  likeness: ({ data }) => alike(data.year),
});
