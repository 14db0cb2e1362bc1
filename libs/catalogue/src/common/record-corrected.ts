import { shortReason } from '../definition/amendment-oddities.js';
import { payload, reason, text } from '../definition/fields.js';
import { patches } from '../definition/patches.js';
import { defineRecordType } from '../definition/record-type.js';
import { say } from '../definition/text.js';

export default defineRecordType({
  type: 'RecordCorrected',
  pack: 'common',
  label: say('更正', 'Record corrected'),
  amendment: true,
  fields: payload({
    target: text({ zh: '被更正的记录', en: 'Record corrected' }),
    patch: patches,
    reason: reason('更正原因'),
  }),
  recorders: ['clerk', 'warden', 'head', 'leader'],
  oddities: [
    shortReason,
    {
      weight: 'desk',
      code: 'empty-correction',
      field: 'data.patch',
      text: say('没有更正任何内容', 'The correction changes nothing'),
      when: ({ data }) => data.patch.length === 0,
    },
  ],
});
