import { payload, text, year } from '../definition/fields.js';
import { alike } from '../definition/likeness.js';
import { defineRecordType } from '../definition/record-type.js';
import { reportedYear } from '../definition/reported-year.js';
import { say } from '../definition/text.js';
import { unusualWord } from '../definition/word-oddities.js';
import { supporting } from '../measure/measure-definition.js';

const mode = { zh: '方式', en: 'Mode' };

export default defineRecordType({
  type: 'DutyReportPresented',
  pack: 'common',
  label: say('年终述法', 'Duty report presented'),
  fields: payload({
    mode: text(mode).optional(),
    body: text({ zh: '述法场合', en: 'Body' }).optional(),
    leader: text({ zh: '述法人', en: 'Leader' }).optional(),
    year: year({ zh: '年度', en: 'Year' }).optional(),
  }),
  recorders: ['clerk', 'leader'],
  sections: ['law'],
  freeOfYear: true,
  bookedYear: reportedYear,
  evidence: [['述法报告', '会议纪要']],
  likeness: (record) => alike(reportedYear(record), record.data.leader, record.data.body),
  oddities: [unusualWord('mode', mode, ['书面', '会议'])],
  measures: [
    supporting('dutyReport.presented', '次', { kind: 'sum' }, say('年终述法次数', 'Duty reports presented'), say(
      '述法记录数；未写明年度的，六月底前的计入上一年度',
      'Presentations on record; without a year, those up to June count for the year before',
    )),
  ],
  contributes: {
    'dutyReport.presented': () => [{}],
  },
});
