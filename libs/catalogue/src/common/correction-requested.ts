import { shortReason } from '../definition/amendment-oddities.js';
import { choice, payload, reason, text } from '../definition/fields.js';
import { patches } from '../definition/patches.js';
import { defineRecordType } from '../definition/record-type.js';
import { say } from '../definition/text.js';

/** Asks a second person for a change of a record: in a locked month or a closed year, or of what strikes a record out. */
export default defineRecordType({
  type: 'CorrectionRequested',
  pack: 'common',
  label: say('更正申请', 'Correction requested'),
  amendment: true,
  fields: payload({
    target: text({ zh: '申请更正的记录', en: 'Record concerned' }),
    change: choice({
      RecordCorrected: say('更正', 'correct'), RecordVoided: say('作废', 'void'), VoidRevoked: say('撤销作废', 'take back the void'),
      DuplicateMarked: say('标记重复', 'mark as duplicate'), DuplicateRevoked: say('取消重复标记', 'take back the mark'),
    }, { zh: '申请事项', en: 'Change asked for' }),
    patch: patches.optional(),
    canonical: text({ zh: '保留的记录', en: 'Record that stays' }).optional(),
    reason: reason('申请原因'),
  }),
  recorders: ['clerk', 'warden', 'head', 'leader'],
  oddities: [shortReason],
});
