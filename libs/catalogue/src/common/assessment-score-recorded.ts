import { decimal, payload, text, year } from '../definition/fields.js';
import { alike } from '../definition/likeness.js';
import { defineRecordType } from '../definition/record-type.js';
import { reportedYear } from '../definition/reported-year.js';
import { say } from '../definition/text.js';

export default defineRecordType({
  type: 'AssessmentScoreRecorded',
  pack: 'common',
  label: say('考核评分', 'Assessment score recorded'),
  fields: payload({
    indicator: text({ zh: '指标', en: 'Indicator' }),
    setId: text({ zh: '指标体系', en: 'Indicator set' }).optional(),
    selfScore: decimal({ zh: '自评得分', en: 'Self score', unit: '分' }, { min: 0 }).optional(),
    authorityScore: decimal({ zh: '考评得分', en: 'Authority score', unit: '分' }, { min: 0 }).optional(),
    reason: text({ zh: '理由', en: 'Reason' }).optional(),
    year: year({ zh: '年度', en: 'Year' }).optional(),
  }),
  recorders: ['clerk', 'countyOffice'],
  sections: ['law'],
  freeOfYear: true,
  bookedYear: reportedYear,
  likeness: (record) => alike(reportedYear(record), record.data.indicator.replace(/^I-/, ''), record.data.setId),
  oddities: [
    {
      weight: 'desk',
      code: 'no-score',
      field: 'data.authorityScore',
      text: say('自评得分和考评得分至少填一项', 'Give the self score or the authority score'),
      when: ({ data }) => data.selfScore === undefined && data.authorityScore === undefined,
    },
    {
      weight: 'desk',
      code: 'no-reason',
      field: 'data.reason',
      text: say('考评得分须说明理由', 'A score by the authority needs a reason'),
      when: ({ data }) => data.authorityScore !== undefined && data.reason === undefined,
    },
  ],
});
