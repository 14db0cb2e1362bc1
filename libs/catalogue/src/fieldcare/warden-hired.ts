import { flag, payload, text } from '../definition/fields.js';
import { alike } from '../definition/likeness.js';
import { defineRecordType } from '../definition/record-type.js';
import { say } from '../definition/text.js';
import { measure } from '../measure/measure-definition.js';

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
  ],
  contributes: {
    'post.wardens': ({ data }) => [{ key: data.personId }],
  },
});
