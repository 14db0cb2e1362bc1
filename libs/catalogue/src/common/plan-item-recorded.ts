import { yearOf } from '@app/calendar';
import { integer, payload, text, year } from '../definition/fields.js';
import { alike } from '../definition/likeness.js';
import { defineRecordType } from '../definition/record-type.js';
import { say } from '../definition/text.js';
import { rateOf, supporting } from '../measure/measure-definition.js';

const LAST_YEAR = 9999;

export default defineRecordType({
  type: 'PlanItemRecorded',
  pack: 'common',
  label: say('下一步打算登记', 'Plan item recorded'),
  fields: payload({
    no: integer({ zh: '序号', en: 'Number' }, { min: 1 }),
    title: text({ zh: '标题', en: 'Title' }),
    text: text({ zh: '内容', en: 'Content' }).optional(),
    year: year({ zh: '年度', en: 'Year' }).optional(),
  }),
  recorders: ['clerk'],
  mayLieAhead: true,
  bookedYear: ({ data }) => data.year,
  likeness: ({ occurredOn, data }) => alike(data.year ?? yearOf(occurredOn), data.no),
  measures: [
    supporting('plan.carried', '项', { kind: 'distinct' }, say('上年打算项数', "Last year's plan items"), say('上一年度登记的打算', 'Plan items recorded for the year before')),
    supporting('plan.completed', '项', { kind: 'settled', due: 'plan.carried', done: 'plan.completions' }, say('已落实的上年打算项数', "Last year's plan items done"), say('上年打算中已落实的', "Of last year's plan items, those completed")),
    rateOf('plan.completionRate', 'plan.completed', 'plan.carried', say('上年打算落实率', "Last year's plan done")),
  ],
  contributes: {
    'plan.carried': ({ id, data, occurredOn }) => {
      const year = (data.year ?? yearOf(occurredOn)) + 1;
      return year > LAST_YEAR ? [] : [{ key: id, year, on: `${String(year).padStart(4, '0')}-01-01` }];
    },
  },
});
