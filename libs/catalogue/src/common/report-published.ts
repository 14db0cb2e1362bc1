import { integer, payload, text, year } from '../definition/fields.js';
import { alike } from '../definition/likeness.js';
import { defineRecordType } from '../definition/record-type.js';
import { reportKind, reportKinds } from '../definition/report-kinds.js';
import { say } from '../definition/text.js';
import { unusualWord } from '../definition/word-oddities.js';
import { supporting } from '../measure/measure-definition.js';

export default defineRecordType({
  type: 'ReportPublished',
  pack: 'common',
  label: say('报告公开', 'Report published'),
  fields: payload({
    kind: text(reportKind),
    year: year({ zh: '年度', en: 'Year' }),
    reportId: text({ zh: '报告编号', en: 'Report' }).optional(),
    version: integer({ zh: '版次', en: 'Version' }, { min: 1 }).optional(),
    url: text({ zh: '网址', en: 'Address' }).optional(),
    channel: text({ zh: '渠道', en: 'Channel' }).optional(),
  }),
  recorders: ['clerk'],
  sections: ['law'],
  freeOfYear: true,
  bookedYear: ({ data }) => data.year,
  evidence: [['公开截图']],
  likeness: ({ occurredOn, data }) => alike(occurredOn, data.kind, data.year, data.version),
  oddities: [unusualWord('kind', reportKind, reportKinds)],
  measures: [
    supporting('report.published', '份', { kind: 'sum' }, say('已公开的报告', 'Reports published'), say(
      '按所报年度和种类计，日期为公开日期',
      'By the year and kind of the report, dated by when that happened',
    )),
  ],
  contributes: {
    'report.published': ({ data }) => [{ key: data.kind }],
  },
});
