import { z } from 'zod';
import { because, payload, text, year } from '../definition/fields.js';
import { defineRecordType } from '../definition/record-type.js';
import { characterCount, say } from '../definition/text.js';

const LONGEST = 5000;

/** A standing text of the report: each record is a new version, the older ones stay. */
export default defineRecordType({
  type: 'NarrativeBlockRevised',
  pack: 'common',
  label: say('固定表述修订', 'Narrative block revised'),
  fields: payload({
    blockId: text({ zh: '表述编号', en: 'Block' }),
    text: z.string().refine((value) => value.length > 0 && characterCount(value) <= LONGEST, because(`应为 1 至 ${String(LONGEST)} 个字符`, `must have 1 to ${String(LONGEST)} characters`))
      .meta({ label: say('文字', 'Text'), minLength: 1, maxLength: LONGEST }),
    basis: text({ zh: '依据', en: 'Basis' }).optional(),
    fromYear: year({ zh: '启用年度', en: 'From year' }).optional(),
  }),
  recorders: ['clerk'],
  sections: ['law'],
  freeOfYear: true,
});
