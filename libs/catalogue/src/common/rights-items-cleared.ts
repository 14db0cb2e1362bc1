import { integer, payload, text } from '../definition/fields.js';
import { alike } from '../definition/likeness.js';
import { defineRecordType } from '../definition/record-type.js';
import { say } from '../definition/text.js';

export default defineRecordType({
  type: 'RightsItemsCleared',
  pack: 'common',
  label: say('许可审批备案事项清理', 'Rights items cleared'),
  fields: payload({
    kept: integer({ zh: '保留', en: 'Kept', unit: '项' }),
    cancelled: integer({ zh: '取消', en: 'Cancelled', unit: '项' }),
    adjusted: integer({ zh: '调整', en: 'Adjusted', unit: '项' }),
    note: text({ zh: '说明', en: 'Note' }).optional(),
  }),
  recorders: ['clerk'],
  sections: ['law'],
  evidence: [['清理表']],
  likeness: ({ occurredOn }) => alike(occurredOn),
});
