import { integer, payload, text } from '../definition/fields.js';
import { alike } from '../definition/likeness.js';
import { defineRecordType } from '../definition/record-type.js';
import { say } from '../definition/text.js';

export default defineRecordType({
  type: 'NormativeDocumentsCleared',
  pack: 'common',
  label: say('规范性文件清理', 'Normative documents cleared'),
  fields: payload({
    kept: integer({ zh: '保留', en: 'Kept', unit: '件' }),
    repealed: integer({ zh: '废止', en: 'Repealed', unit: '件' }),
    revised: integer({ zh: '修改', en: 'Revised', unit: '件' }).optional(),
    note: text({ zh: '说明', en: 'Note' }).optional(),
  }),
  recorders: ['clerk'],
  sections: ['law'],
  evidence: [['清理结果']],
  likeness: ({ occurredOn }) => alike(occurredOn),
});
