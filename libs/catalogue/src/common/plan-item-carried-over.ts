import { yearOf } from '@app/calendar';
import { payload, reason, text } from '../definition/fields.js';
import { alike } from '../definition/likeness.js';
import { defineRecordType } from '../definition/record-type.js';
import { say } from '../definition/text.js';

export default defineRecordType({
  type: 'PlanItemCarriedOver',
  pack: 'common',
  label: say('打算结转', 'Plan item carried over'),
  fields: payload({
    itemId: text({ zh: '打算', en: 'Plan item' }),
    reason: reason('原因'),
  }),
  recorders: ['clerk'],
  references: [{ field: 'itemId', to: 'PlanItemRecorded', by: 'id' }],
  likeness: ({ occurredOn, data }) => alike(yearOf(occurredOn), data.itemId),
});
