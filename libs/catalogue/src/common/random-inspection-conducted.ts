import { addWorkdays, yearOf } from '@app/calendar';
import { dueOn } from '../definition/contributions.js';
import { date, integer, payload, text } from '../definition/fields.js';
import { alike } from '../definition/likeness.js';
import { defineRecordType } from '../definition/record-type.js';
import { say } from '../definition/text.js';
import { measure, rateOf, supporting } from '../measure/measure-definition.js';

/** Working days within which a result is published. */
const PUBLISH_WITHIN = 20;

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
  sections: ['law'],
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
    supporting('inspection.done', '次', { kind: 'sum' }, say('双随机抽查次数', 'Random inspections'), say('双随机抽查的记录数', 'Random inspections on record')),
    supporting('inspection.publicationDue', '次', { kind: 'distinct' }, say('到期应公示的抽查次数', 'Inspections due for publication'), say(`抽查后 ${String(PUBLISH_WITHIN)} 个工作日到期，按到期日计入年度`, `Due ${PUBLISH_WITHIN} working days after the inspection, in the year that is due`)),
    supporting('inspection.publications', '次', { kind: 'distinct' }, say('抽查公示', 'Inspections published'), say('有公示日期的抽查，计入公示到期的年度', 'Inspections with a date of publication, in the year it was due')),
    supporting('inspection.publishedInTime', '次', { kind: 'settled', due: 'inspection.publicationDue', done: 'inspection.publications', inTime: true }, say('按期公示的抽查次数', 'Inspections published in time'), say('到期抽查中按期公示的', 'Of those due, published in time')),
    rateOf('inspection.publishedRate', 'inspection.publishedInTime', 'inspection.publicationDue', say('抽查结果按期公示率', 'Published in time')),
  ],
  contributes: {
    'double.random': ({ data }) => [{ amount: data.targets }],
    'inspection.done': () => [{}],
    'inspection.publicationDue': ({ id, occurredOn }) => dueOn(id, addWorkdays(occurredOn, PUBLISH_WITHIN)),
    'inspection.publications': ({ id, data, occurredOn }) =>
      (typeof data.publishedOn === 'string' ? [{ key: id, on: data.publishedOn, year: yearOf(addWorkdays(occurredOn, PUBLISH_WITHIN)) }] : []),
  },
});
