import { shortReason } from '../definition/amendment-oddities.js';
import { payload, reason, text } from '../definition/fields.js';
import { defineRecordType } from '../definition/record-type.js';
import { say } from '../definition/text.js';

/** Sends a record back to whoever recorded it; it counts all the same. */
export default defineRecordType({
  type: 'RecordReturned',
  pack: 'common',
  label: say('退回补正', 'Record returned'),
  amendment: true,
  fields: payload({
    target: text({ zh: '退回的记录', en: 'Record returned' }),
    reason: reason('退回原因'),
  }),
  recorders: ['head', 'leader'],
  oddities: [shortReason],
});
