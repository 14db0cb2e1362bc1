import { shortReason } from '../definition/amendment-oddities.js';
import { payload, reason, text } from '../definition/fields.js';
import { defineRecordType } from '../definition/record-type.js';
import { say } from '../definition/text.js';

export default defineRecordType({
  type: 'CorrectionRefused',
  pack: 'common',
  label: say('更正驳回', 'Correction refused'),
  amendment: true,
  fields: payload({
    target: text({ zh: '申请更正的记录', en: 'Record concerned' }),
    request: text({ zh: '更正申请', en: 'Request' }),
    reason: reason('驳回原因'),
  }),
  recorders: ['head', 'leader'],
  oddities: [shortReason],
});
