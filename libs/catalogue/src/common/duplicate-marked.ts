import { shortReason } from '../definition/amendment-oddities.js';
import { payload, reason, text } from '../definition/fields.js';
import { defineRecordType } from '../definition/record-type.js';
import { say } from '../definition/text.js';

export default defineRecordType({
  type: 'DuplicateMarked',
  pack: 'common',
  label: say('重复标记', 'Duplicate marked'),
  amendment: true,
  fields: payload({
    target: text({ zh: '重复的记录', en: 'Duplicate record' }),
    canonical: text({ zh: '保留的记录', en: 'Record that stays' }),
    reason: reason('标记原因'),
  }),
  recorders: ['clerk', 'head', 'leader'],
  oddities: [shortReason],
});
