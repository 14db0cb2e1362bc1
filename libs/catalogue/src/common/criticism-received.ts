import { flag, payload, text } from '../definition/fields.js';
import { alike } from '../definition/likeness.js';
import { defineRecordType } from '../definition/record-type.js';
import { say } from '../definition/text.js';
import { unusualWord } from '../definition/word-oddities.js';
import { supporting } from '../measure/measure-definition.js';

const level = { zh: '级别', en: 'Level' };

export default defineRecordType({
  type: 'CriticismReceived',
  pack: 'common',
  label: say('通报批评', 'Criticism received'),
  fields: payload({
    level: text(level).optional(),
    issuer: text({ zh: '通报单位', en: 'Issuer' }).optional(),
    item: text({ zh: '事由', en: 'Item' }),
    veto: flag({ zh: '重大违法或弄虚作假', en: 'Major violation or falsified material' }).optional(),
  }),
  recorders: ['clerk', 'leader', 'countyOffice'],
  evidence: [['通报']],
  likeness: ({ occurredOn, data }) => alike(occurredOn, data.item),
  oddities: [unusualWord('level', level, ['县', '市', '省', '国家'])],
  measures: [
    supporting('criticism.received', '件', { kind: 'sum' }, say('通报批评数', 'Criticisms'), say('通报批评的记录数', 'Criticisms on record')),
    supporting('criticism.veto', '件', { kind: 'sum' }, say('重大违法、弄虚作假数', 'Major violations, falsified material'), say('写明为重大违法或弄虚作假的', 'Those that say so')),
  ],
  contributes: {
    'criticism.received': () => [{}],
    'criticism.veto': ({ data }) => (data.veto === true ? [{}] : []),
  },
});
