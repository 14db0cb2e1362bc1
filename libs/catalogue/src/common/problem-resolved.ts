import { payload, text } from '../definition/fields.js';
import { alike } from '../definition/likeness.js';
import { defineRecordType } from '../definition/record-type.js';
import { say } from '../definition/text.js';

export default defineRecordType({
  type: 'ProblemResolved',
  pack: 'common',
  label: say('问题销号', 'Problem resolved'),
  fields: payload({
    problemId: text({ zh: '问题', en: 'Problem' }),
    how: text({ zh: '解决情况', en: 'How' }).optional(),
  }),
  recorders: ['clerk'],
  references: [{ field: 'problemId', to: 'ProblemRecorded', by: 'id' }],
  likeness: ({ data }) => alike(data.problemId),
});
