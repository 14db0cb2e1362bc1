import { date, integer, payload, text, year } from '../definition/fields.js';
import { alike } from '../definition/likeness.js';
import { defineRecordType } from '../definition/record-type.js';
import { reportKind, reportKinds } from '../definition/report-kinds.js';
import { say } from '../definition/text.js';
import { unusualWord } from '../definition/word-oddities.js';
import { supporting } from '../measure/measure-definition.js';

export default defineRecordType({
  type: 'ReportReturnedByAuthority',
  pack: 'common',
  label: say('报告退回', 'Report returned by the authority'),
  fields: payload({
    kind: text(reportKind),
    year: year({ zh: '年度', en: 'Year' }),
    reportId: text({ zh: '报告编号', en: 'Report' }).optional(),
    version: integer({ zh: '版次', en: 'Version' }, { min: 1 }).optional(),
    by: text({ zh: '退回单位', en: 'By' }).optional(),
    reason: text({ zh: '原因', en: 'Reason' }).optional(),
    dueOn: date({ zh: '再报期限', en: 'Due again on' }).optional(),
  }),
  recorders: ['clerk', 'countyOffice'],
  sections: ['law', 'office'],
  freeOfYear: true,
  bookedYear: ({ data }) => data.year,
  likeness: ({ occurredOn, data }) => alike(occurredOn, data.kind, data.year, data.version),
  oddities: [unusualWord('kind', reportKind, reportKinds)],
  measures: [
    supporting('report.returned', '份', { kind: 'sum' }, say('被退回的报告', 'Reports returned'), say(
      '按所报年度和种类计，日期为退回日期',
      'By the year and kind of the report, dated by when that happened',
    )),
  ],
  contributes: {
    'report.returned': ({ data }) => [{ key: data.kind }],
  },
});
