import { payload, text } from '../definition/fields.js';
import { defineRecordType } from '../definition/record-type.js';
import { say } from '../definition/text.js';

/** A second person has looked at the record as it stands; whoever changes it afterwards takes that away. */
export default defineRecordType({
  type: 'RecordConfirmed',
  pack: 'common',
  label: say('审核确认', 'Record confirmed'),
  amendment: true,
  fields: payload({
    target: text({ zh: '审核的记录', en: 'Record confirmed' }),
    note: text({ zh: '审核意见', en: 'Note' }).optional(),
  }),
  recorders: ['head', 'leader'],
});
