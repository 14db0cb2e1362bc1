import { z } from 'zod';
import { shortReason } from '../definition/amendment-oddities.js';
import { payload, text } from '../definition/fields.js';
import { defineRecordType } from '../definition/record-type.js';
import { say } from '../definition/text.js';

/** One field: what it said (null when it was absent) and what it says now. Both any JSON value, both must be there. */
const change = payload({
  path: text({ zh: '字段', en: 'Field' }),
  old: z.unknown(),
  new: z.unknown(),
});

export default defineRecordType({
  type: 'RecordCorrected',
  pack: 'common',
  label: say('更正', 'Record corrected'),
  amendment: true,
  fields: payload({
    target: text({ zh: '被更正的记录', en: 'Record corrected' }),
    patch: z.array(change).meta({ label: say('更正内容', 'Changes') }),
    reason: text({ zh: '更正原因', en: 'Reason' }),
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
