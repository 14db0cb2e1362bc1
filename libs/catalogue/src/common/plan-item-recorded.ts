import { yearOf } from '@app/calendar';
import { integer, payload, text, year } from '../definition/fields.js';
import { alike } from '../definition/likeness.js';
import { defineRecordType } from '../definition/record-type.js';
import { say } from '../definition/text.js';

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
});
