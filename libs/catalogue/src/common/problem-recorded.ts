import { yearOf } from '@app/calendar';
import { integer, payload, text, year } from '../definition/fields.js';
import { alike } from '../definition/likeness.js';
import { defineRecordType } from '../definition/record-type.js';
import { characterCount, say } from '../definition/text.js';

const MIN_LENGTH = 10;
const MAX_LENGTH = 300;

export default defineRecordType({
  type: 'ProblemRecorded',
  pack: 'common',
  label: say('存在问题登记', 'Problem recorded'),
  fields: payload({
    no: integer({ zh: '序号', en: 'Number' }, { min: 1 }),
    text: text({ zh: '问题', en: 'Problem', example: '管护员法律知识培训的针对性不强' }),
    year: year({ zh: '年度', en: 'Year' }).optional(),
  }),
  recorders: ['clerk'],
  bookedYear: ({ data }) => data.year,
  likeness: ({ occurredOn, data }) => alike(data.year ?? yearOf(occurredOn), data.no),
  oddities: [
    {
      weight: 'desk',
      code: 'problem-length',
      field: 'data.text',
      text: say(
        `问题表述应为 ${String(MIN_LENGTH)} 至 ${String(MAX_LENGTH)} 字`,
        `A problem is told in ${String(MIN_LENGTH)} to ${String(MAX_LENGTH)} characters`,
      ),
      when: ({ data }) => characterCount(data.text) < MIN_LENGTH || characterCount(data.text) > MAX_LENGTH,
    },
  ],
});
