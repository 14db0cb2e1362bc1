import { date, integer, payload, text } from '../definition/fields.js';
import { alike } from '../definition/likeness.js';
import { defineRecordType } from '../definition/record-type.js';
import { say } from '../definition/text.js';
import { measure } from '../measure/measure-definition.js';

export default defineRecordType({
  type: 'RandomInspectionConducted',
  pack: 'common',
  label: say('双随机抽查', 'Random inspection conducted'),
  fields: payload({
    plan: text({ zh: '抽查计划', en: 'Plan' }),
    targets: integer({ zh: '抽查对象', en: 'Targets inspected', unit: '个' }),
    found: integer({ zh: '发现问题', en: 'Problems found', unit: '个' }).optional(),
    publishedOn: date({ zh: '公示日期', en: 'Published on' }).nullable().optional(),
  }),
  recorders: ['clerk'],
  likeness: ({ occurredOn, data }) => alike(occurredOn, data.plan),
  oddities: [
    {
      weight: 'desk',
      code: 'published-before-inspection',
      field: 'data.publishedOn',
      text: say('公示日期早于抽查日期', 'The result was published before the inspection'),
      when: ({ data, occurredOn }) => typeof data.publishedOn === 'string' && data.publishedOn < occurredOn,
    },
  ],
  measures: [
    measure('double.random', '个', { kind: 'sum' }, say('双随机抽查对象数', 'Targets of random inspections'), say(
      '各次双随机抽查的对象数之和',
      'Targets of all random inspections added up',
    )),
  ],
  contributes: {
    'double.random': ({ data }) => [{ amount: data.targets }],
  },
});
