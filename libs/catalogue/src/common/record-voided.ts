import { fourEyes, shortReason } from '../definition/amendment-oddities.js';
import { payload, reason, text } from '../definition/fields.js';
import { defineRecordType } from '../definition/record-type.js';
import { say } from '../definition/text.js';

export default defineRecordType({
  type: 'RecordVoided',
  pack: 'common',
  label: say('作废', 'Record voided'),
  amendment: true,
  fields: payload({
    target: text({ zh: '被作废的记录', en: 'Record voided' }),
    reason: reason('作废原因'),
    approvedBy: text({ zh: '批准人', en: 'Approved by' }),
  }),
  recorders: ['clerk', 'head', 'leader'],
  oddities: [shortReason, fourEyes],
});
