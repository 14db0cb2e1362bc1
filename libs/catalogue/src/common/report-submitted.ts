import { z } from 'zod';
import { integer, payload, text, textList, year } from '../definition/fields.js';
import { alike } from '../definition/likeness.js';
import { defineRecordType } from '../definition/record-type.js';
import { reportKind, reportKinds } from '../definition/report-kinds.js';
import { say } from '../definition/text.js';
import { unusualWord } from '../definition/word-oddities.js';
import { supporting } from '../measure/measure-definition.js';

export default defineRecordType({
  type: 'ReportSubmitted',
  pack: 'common',
  label: say('报告报送', 'Report submitted'),
  fields: payload({
    kind: text(reportKind),
    year: year({ zh: '年度', en: 'Year' }),
    reportId: text({ zh: '报告编号', en: 'Report' }).optional(),
    version: integer({ zh: '版次', en: 'Version' }, { min: 1 }).optional(),
    to: textList({ zh: '主送', en: 'To' }).optional(),
    cc: textList({ zh: '抄送', en: 'Copies to' }).optional(),
    channel: text({ zh: '渠道', en: 'Channel' }).optional(),
    receiptNo: text({ zh: '回执编号', en: 'Receipt number' }).optional(),
    figures: z.record(z.string(), z.number()).meta({ label: say('报告所列数据', 'Figures in it') }).optional(),
  }),
  recorders: ['clerk'],
  sections: ['law', 'office'],
  freeOfYear: true,
  bookedYear: ({ data }) => data.year,
  evidence: [['报送回执']],
  likeness: ({ occurredOn, data }) => alike(occurredOn, data.kind, data.year, data.version),
  oddities: [unusualWord('kind', reportKind, reportKinds)],
  measures: [
    supporting('report.submitted', '份', { kind: 'sum' }, say('已报送的报告', 'Reports submitted'), say(
      '按所报年度和种类计，日期为报送日期',
      'By the year and kind of the report, dated by when that happened',
    )),
  ],
  contributes: {
    'report.submitted': ({ data }) => [{ key: data.kind }],
  },
});
