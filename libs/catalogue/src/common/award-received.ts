import { payload, text } from '../definition/fields.js';
import { alike } from '../definition/likeness.js';
import { defineRecordType } from '../definition/record-type.js';
import { say } from '../definition/text.js';
import { unusualWord } from '../definition/word-oddities.js';
import { supporting } from '../measure/measure-definition.js';

const level = { zh: '级别', en: 'Level' };

export default defineRecordType({
  type: 'AwardReceived',
  pack: 'common',
  label: say('表彰奖励', 'Award received'),
  fields: payload({
    level: text(level),
    issuer: text({ zh: '授予单位', en: 'Issuer' }).optional(),
    item: text({ zh: '名称', en: 'Item' }),
  }),
  recorders: ['clerk'],
  evidence: [['表彰文件']],
  likeness: ({ occurredOn, data }) => alike(occurredOn, data.item),
  oddities: [unusualWord('level', level, ['县', '市', '省', '国家'])],
  measures: [
    supporting('award.received', '项', { kind: 'sum' }, say('表彰数', 'Awards'), say('表彰的记录数，按级别分列', 'Awards on record, by level')),
  ],
  contributes: {
    'award.received': ({ data }) => [{ key: data.level }],
  },
});
