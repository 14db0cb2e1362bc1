import { payload, text } from '../definition/fields.js';
import { alike } from '../definition/likeness.js';
import { defineRecordType } from '../definition/record-type.js';
import { say } from '../definition/text.js';
import { unusualWord } from '../definition/word-oddities.js';
import { supporting } from '../measure/measure-definition.js';

const kind = { zh: '类别', en: 'Kind' };

export default defineRecordType({
  type: 'InstructionGiven',
  pack: 'common',
  label: say('主要负责人批示部署', 'Instruction given'),
  fields: payload({
    topic: text({ zh: '事项', en: 'Topic' }),
    kind: text(kind).optional(),
  }),
  recorders: ['clerk', 'leader'],
  sections: ['office'],
  evidence: [['批示件']],
  likeness: ({ occurredOn, data }) => alike(occurredOn, data.topic),
  oddities: [unusualWord('kind', kind, ['部署', '过问', '协调', '督办'])],
  measures: [
    supporting('instruction.given', '次', { kind: 'sum' }, say('主要负责人批示部署次数', 'Instructions by the leader'), say('批示部署的记录数', 'Instructions on record')),
  ],
  contributes: {
    'instruction.given': () => [{}],
  },
});
