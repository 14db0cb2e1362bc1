import { shortReason } from '../definition/amendment-oddities.js';
import { payload, reason, text } from '../definition/fields.js';
import { alike } from '../definition/likeness.js';
import { defineRecordType } from '../definition/record-type.js';
import { say } from '../definition/text.js';

/** The contact of a complainant, kept outside the log, can be read no more: its key was destroyed. */
export default defineRecordType({
  type: 'ContactErased',
  pack: 'common',
  label: say('联系方式删除', 'Contact erased'),
  fields: payload({
    contactRef: text({ zh: '联系方式编号', en: 'Contact' }),
    reason: reason('删除原因'),
  }),
  recorders: ['leader', 'administrator'],
  freeOfYear: true,
  likeness: ({ data }) => alike(data.contactRef),
  oddities: [shortReason],
});
