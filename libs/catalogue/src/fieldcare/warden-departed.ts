import { payload, text } from '../definition/fields.js';
import { alike } from '../definition/likeness.js';
import { defineRecordType } from '../definition/record-type.js';
import { say } from '../definition/text.js';
import { measure } from '../measure/measure-definition.js';

export default defineRecordType({
  type: 'WardenDeparted',
  pack: 'fieldcare',
  label: say('管护员离岗', 'Warden departed'),
  fields: payload({
    personId: text({ zh: '管护员', en: 'Warden' }),
    reason: text({ zh: '离岗原因', en: 'Reason' }).optional(),
  }),
  recorders: ['clerk', 'head'],
  likeness: ({ occurredOn, data }) => alike(occurredOn, data.personId),
  measures: [
    measure('post.wardensDeparted', '名', { kind: 'distinct' }, say('离岗管护员人数', 'Wardens departed'), say(
      '当年离岗的不同管护员',
      'Different people who departed in the year',
    ), { listed: false }),
  ],
  contributes: {
    'post.wardensDeparted': ({ data }) => [{ key: data.personId }],
  },
});
