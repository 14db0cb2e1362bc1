import { payload, text } from '../definition/fields.js';
import { defineRecordType } from '../definition/record-type.js';
import { say } from '../definition/text.js';

/** Puts into force what was asked for. */
export default defineRecordType({
  type: 'CorrectionApproved',
  pack: 'common',
  label: say('更正批准', 'Correction approved'),
  amendment: true,
  fields: payload({
    target: text({ zh: '申请更正的记录', en: 'Record concerned' }),
    request: text({ zh: '更正申请', en: 'Request' }),
    note: text({ zh: '批准意见', en: 'Note' }).optional(),
  }),
  recorders: ['head', 'leader'],
});
