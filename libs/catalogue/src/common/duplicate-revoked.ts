import { shortReason } from '../definition/amendment-oddities.js';
import { payload, reason, text } from '../definition/fields.js';
import { defineRecordType } from '../definition/record-type.js';
import { say } from '../definition/text.js';

export default defineRecordType({
  type: 'DuplicateRevoked',
  pack: 'common',
  label: say('撤销重复标记', 'Duplicate mark revoked'),
  amendment: true,
  fields: payload({
    target: text({ zh: '恢复的记录', en: 'Record restored' }),
    reason: reason('撤销原因'),
  }),
  recorders: ['clerk', 'head', 'leader'],
  oddities: [shortReason],
});
