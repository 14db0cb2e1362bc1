import { date, payload, text } from '../definition/fields.js';
import { alike } from '../definition/likeness.js';
import { defineRecordType } from '../definition/record-type.js';
import { yearsFrom } from '../definition/standing.js';
import { say } from '../definition/text.js';
import { unusualWord } from '../definition/word-oddities.js';

const change = { zh: '变动', en: 'Change' };
/**
 * Who has left is gone, however often registered before. That a certificate ran out ends one of those that do not say
 * themselves until when they hold.
 */
const LEAVES: ReadonlyMap<string, number> = new Map([['调出', 1_000_000], ['离任', 1_000_000], ['证件到期', 1]]);

export default defineRecordType({
  type: 'PersonStatusChanged',
  pack: 'common',
  label: say('人员变动', 'Person status changed'),
  fields: payload({
    personId: text({ zh: '人员编号', en: 'Person' }),
    change: text(change),
    to: date({ zh: '截止日期', en: 'Until' }).optional(),
    reason: text({ zh: '说明', en: 'Reason' }).optional(),
  }),
  recorders: ['clerk', 'administrator'],
  freeOfYear: true,
  references: [{ field: 'personId', to: 'PersonRegistered', by: 'personId' }],
  likeness: ({ occurredOn, data }) => alike(occurredOn, data.personId, data.change),
  oddities: [unusualWord('change', change, ['调入', '调出', '离任', '证件到期', '请假'])],
  contributes: {
    'officer.left': ({ data, occurredOn }) => {
      const amount = LEAVES.get(data.change);
      return amount === undefined ? [] : yearsFrom(occurredOn).map((when) => ({ key: data.personId, amount, ...when }));
    },
  },
});
