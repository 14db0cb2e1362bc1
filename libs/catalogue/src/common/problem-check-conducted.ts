import { integer, payload, text } from '../definition/fields.js';
import { alike } from '../definition/likeness.js';
import { defineRecordType } from '../definition/record-type.js';
import { say } from '../definition/text.js';

export default defineRecordType({
  type: 'ProblemCheckConducted',
  pack: 'common',
  label: say('生态环境问题排查', 'Problem check conducted'),
  fields: payload({
    campaign: text({ zh: '行动名称', en: 'Campaign' }).optional(),
    areas: integer({ zh: '排查点位', en: 'Areas checked', unit: '处' }).optional(),
    found: integer({ zh: '发现问题', en: 'Problems found', unit: '个' }).optional(),
  }),
  recorders: ['clerk', 'head'],
  sections: ['field'],
  evidence: [['问题清单']],
  likeness: ({ occurredOn, data }) => alike(occurredOn, data.campaign),
});
