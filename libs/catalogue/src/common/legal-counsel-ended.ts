import { yearOf } from '@app/calendar';
import { payload, text } from '../definition/fields.js';
import { alike } from '../definition/likeness.js';
import { defineRecordType } from '../definition/record-type.js';
import { say } from '../definition/text.js';

export default defineRecordType({
  type: 'LegalCounselEnded',
  pack: 'common',
  label: say('法律顾问解聘', 'Legal counsel ended'),
  fields: payload({
    counselId: text({ zh: '顾问编号', en: 'Counsel' }),
    reason: text({ zh: '原因', en: 'Reason' }).optional(),
  }),
  recorders: ['clerk'],
  sections: ['office', 'law'],
  references: [{ field: 'counselId', to: 'LegalCounselEngaged', by: 'counselId' }],
  likeness: ({ occurredOn, data }) => alike(yearOf(occurredOn), data.counselId),
});
