import { lastDayOfQuarter, quarterOf, yearOf } from '@app/calendar';
import { flag, payload, text } from '../definition/fields.js';
import { alike } from '../definition/likeness.js';
import { quartersSince } from '../definition/quarters.js';
import { defineRecordType } from '../definition/record-type.js';
import { say } from '../definition/text.js';
import { measure, rateOf, supporting } from '../measure/measure-definition.js';

export default defineRecordType({
  type: 'WardenHired',
  pack: 'fieldcare',
  label: say('专职管护员选聘', 'Warden hired'),
  fields: payload({
    personId: text({ zh: '管护员', en: 'Warden' }),
    town: text({ zh: '乡镇', en: 'Town' }),
    fullTime: flag({ zh: '专职', en: 'Full time' }).optional(),
  }),
  recorders: ['clerk', 'head'],
  sections: ['field'],
  likeness: ({ occurredOn, data }) => alike(occurredOn, data.personId),
  measures: [
    measure('post.wardens', '名', { kind: 'distinct' }, say('选聘管护员人数', 'Wardens hired'), say(
      '当年选聘的不同管护员；离岗的也计入',
      'Different people hired in the year, those who left since included',
    )),
    measure('post.wardensActiveYearEnd', '名', { kind: 'difference', of: 'post.wardens', without: 'post.wardensDeparted' },
      say('年末在岗管护员人数', 'Wardens on post at year end'), say(
        '当年选聘的管护员中，扣除当年离岗的人员',
        'People hired in the year, without those who departed in the year',
      )),
    supporting('post.hired', '人', { kind: 'distinct' }, say('选聘人数', 'People hired'), say('管护员和协管员的不同人员', 'Different people among wardens and coordinators')),
    rateOf('post.trainedRate', 'post.trained', 'post.hired', say('岗前培训率', 'Pre-job training rate')),
    supporting('post.hiredQuarters', '人次', { kind: 'distinct' }, say('选聘管护员的季度数', 'Quarters of wardens hired'), say(
      '从选聘所在季度到第四季度，每人每季一次，季末起计', 'From the quarter of hiring to the fourth, once for a person and quarter, from its end',
    )),
    supporting('post.wardenQuarters', '人次', { kind: 'difference', of: 'post.hiredQuarters', without: 'post.departedQuarters' }, say('在岗管护员季度数', 'Quarters of wardens on post'), say(
      '选聘后的季度中扣除离岗之后的季度', 'Quarters since hiring without those after departure',
    )),
  ],
  contributes: {
    'post.wardens': ({ data }) => [{ key: data.personId }],
    'post.hired': ({ data }) => [{ key: data.personId }],
    'post.hiredQuarters': ({ data, occurredOn }) => quartersSince(quarterOf(occurredOn)).map((quarter) => ({ key: `${data.personId}|${quarter}`, on: lastDayOfQuarter(yearOf(occurredOn), quarter) })),
  },
});
