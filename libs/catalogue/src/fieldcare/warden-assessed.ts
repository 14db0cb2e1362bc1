import { lastDayOfQuarter, quarterOf, yearOf } from '@app/calendar';
import { decimal, payload, quarter, text, textList } from '../definition/fields.js';
import { alike } from '../definition/likeness.js';
import { defineRecordType } from '../definition/record-type.js';
import { say } from '../definition/text.js';
import { rateOf, supporting } from '../measure/measure-definition.js';

/** The year of the quarter assessed: one later than that of the date is of the year before. */
function yearAssessed(occurredOn: string, quarter: string): number {
  return quarter > quarterOf(occurredOn) ? yearOf(occurredOn) - 1 : yearOf(occurredOn);
}

export default defineRecordType({
  type: 'WardenAssessed',
  pack: 'fieldcare',
  label: say('管护员季度考核', 'Warden assessed'),
  fields: payload({
    personId: text({ zh: '管护员', en: 'Warden' }),
    quarter: quarter( { zh: '季度', en: 'Quarter' }),
    score: decimal({ zh: '得分', en: 'Score', unit: '分' }, { min: 0, max: 100 }).optional(),
    items: textList({ zh: '考核内容', en: 'Items' }).optional(),
  }),
  recorders: ['clerk', 'head'],
  sections: ['field'],
  evidence: [['考核表']],
  references: [{ field: 'personId', to: 'WardenHired', by: 'personId' }],
  likeness: ({ occurredOn, data }) => alike(yearAssessed(occurredOn, data.quarter), data.personId, data.quarter),
  measures: [
    supporting('post.assessments', '人次', { kind: 'distinct' }, say('管护员考核', 'Assessments'), say(
      '人员和季度各计一次，季度结束时计入；次年初补记的计入上一年度',
      'Once for a person and quarter, from the end of the quarter; one made early next year counts for the quarter it names',
    )),
    supporting('post.assessedQuarters', '人次', { kind: 'settled', due: 'post.hiredQuarters', done: 'post.assessments' }, say('已考核的人员季度数', 'Person-quarters assessed'), say(
      '在岗人员已结束的季度中有考核的', 'Quarters that are over, of wardens hired in the year, with an assessment',
    )),
    rateOf('post.assessedRate', 'post.assessedQuarters', 'post.wardenQuarters', say('管护员季度考核率', 'Assessment rate')),
  ],
  contributes: {
    'post.assessments': ({ data, occurredOn }) => {
      const year = yearAssessed(occurredOn, data.quarter);
      const end = lastDayOfQuarter(year, data.quarter);
      return [{ key: `${data.personId}|${data.quarter}`, year, on: occurredOn > end ? occurredOn : end }];
    },
  },
});
