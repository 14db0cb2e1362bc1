import { lastDayOfQuarter, quarterOf, yearOf } from '@app/calendar';
import { payload, text } from '../definition/fields.js';
import { alike } from '../definition/likeness.js';
import { quartersAfter } from '../definition/quarters.js';
import { defineRecordType } from '../definition/record-type.js';
import { say } from '../definition/text.js';
import { measure, supporting } from '../measure/measure-definition.js';

export default defineRecordType({
  type: 'WardenDeparted',
  pack: 'fieldcare',
  label: say('管护员离岗', 'Warden departed'),
  fields: payload({
    personId: text({ zh: '管护员', en: 'Warden' }),
    reason: text({ zh: '离岗原因', en: 'Reason' }).optional(),
  }),
  recorders: ['clerk', 'head'],
  sections: ['field'],
  likeness: ({ occurredOn, data }) => alike(occurredOn, data.personId),
  measures: [
    measure('post.wardensDeparted', '名', { kind: 'distinct' }, say('离岗管护员人数', 'Wardens departed'), say(
      '当年离岗的不同管护员',
      'Different people who departed in the year',
    ), { listed: false }),
    supporting('post.departedQuarters', '人次', { kind: 'distinct' }, say('离岗管护员的季度数', 'Quarters of wardens departed'), say('离岗所在季度之后的季度', 'The quarters after that of departure')),
  ],
  contributes: {
    'post.wardensDeparted': ({ data }) => [{ key: data.personId }],
    'post.departedQuarters': ({ data, occurredOn }) => quartersAfter(quarterOf(occurredOn)).map((quarter) => ({ key: `${data.personId}|${quarter}`, on: lastDayOfQuarter(yearOf(occurredOn), quarter) })),
  },
});
