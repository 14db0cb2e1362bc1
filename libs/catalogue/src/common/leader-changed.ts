import { payload, text } from '../definition/fields.js';
import { alike } from '../definition/likeness.js';
import { defineRecordType } from '../definition/record-type.js';
import { say } from '../definition/text.js';

export default defineRecordType({
  type: 'LeaderChanged',
  pack: 'common',
  label: say('主要负责人变更', 'Leader changed'),
  fields: payload({
    from: text({ zh: '原主要负责人', en: 'Former leader' }),
    to: text({ zh: '新主要负责人', en: 'New leader' }),
  }),
  recorders: ['clerk', 'administrator'],
  freeOfYear: true,
  likeness: ({ occurredOn, data }) => alike(occurredOn, data.to),
});
