import { settledOn } from '../definition/contributions.js';
import { payload, text } from '../definition/fields.js';
import { alike } from '../definition/likeness.js';
import { defineRecordType } from '../definition/record-type.js';
import { say } from '../definition/text.js';
import { supporting } from '../measure/measure-definition.js';

export default defineRecordType({
  type: 'PlanItemCompleted',
  pack: 'common',
  label: say('打算落实', 'Plan item completed'),
  fields: payload({
    itemId: text({ zh: '打算', en: 'Plan item' }),
    how: text({ zh: '落实情况', en: 'How' }).optional(),
  }),
  recorders: ['clerk'],
  references: [{ field: 'itemId', to: 'PlanItemRecorded', by: 'id' }],
  likeness: ({ data }) => alike(data.itemId),
  measures: [
    supporting('plan.completions', '项', { kind: 'distinct' }, say('打算落实', 'Plan items completed'), say('不同打算，按落实日期；供本年到期的结清，上年的也列入', 'Different plan items, by the date they were completed; those of the year before included, since they settle what is due in this one')),
  ],
  contributes: {
    'plan.completions': ({ data, occurredOn }) => settledOn(data.itemId, occurredOn),
  },
});
