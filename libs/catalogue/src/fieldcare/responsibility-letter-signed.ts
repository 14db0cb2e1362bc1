import { yearOf } from '@app/calendar';
import { payload, text } from '../definition/fields.js';
import { alike } from '../definition/likeness.js';
import { defineRecordType } from '../definition/record-type.js';
import { say } from '../definition/text.js';

export default defineRecordType({
  type: 'ResponsibilityLetterSigned',
  pack: 'fieldcare',
  label: say('目标责任书签订', 'Responsibility letter signed'),
  fields: payload({
    personId: text({ zh: '管护员', en: 'Warden' }),
    letterNo: text({ zh: '责任书编号', en: 'Letter number' }).optional(),
  }),
  recorders: ['clerk', 'head'],
  sections: ['field'],
  evidence: [['责任书扫描件']],
  references: [{ field: 'personId', to: 'WardenHired', by: 'personId' }],
  // One for a person and year.
  likeness: ({ occurredOn, data }) => alike(yearOf(occurredOn), data.personId),
});
