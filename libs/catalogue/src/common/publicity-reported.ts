import { payload, text } from '../definition/fields.js';
import { alike } from '../definition/likeness.js';
import { defineRecordType } from '../definition/record-type.js';
import { say } from '../definition/text.js';
import { supporting } from '../measure/measure-definition.js';

export default defineRecordType({
  type: 'PublicityReported',
  pack: 'common',
  label: say('普法信息报送', 'Publicity reported'),
  fields: payload({
    title: text({ zh: '标题', en: 'Title' }),
    to: text({ zh: '报送单位', en: 'To' }).optional(),
  }),
  recorders: ['clerk'],
  sections: ['law'],
  evidence: [['报送回执']],
  likeness: ({ occurredOn, data }) => alike(occurredOn, data.title),
  measures: [
    supporting('publicity.reported', '项', { kind: 'sum' }, say('报送普法信息条数', 'News items sent'), say('普法信息报送的记录数', 'News items on record')),
  ],
  contributes: {
    'publicity.reported': () => [{}],
  },
});
