import { payload, text } from '../definition/fields.js';
import { alike } from '../definition/likeness.js';
import { defineRecordType } from '../definition/record-type.js';
import { say } from '../definition/text.js';
import { measure } from '../measure/measure-definition.js';

export default defineRecordType({
  type: 'LegalCounselEngaged',
  pack: 'common',
  label: say('法律顾问聘请', 'Legal counsel engaged'),
  fields: payload({
    counselId: text({ zh: '法律顾问', en: 'Counsel' }),
    firm: text({ zh: '律师事务所', en: 'Firm' }).optional(),
    term: text({ zh: '聘期', en: 'Term' }).optional(),
  }),
  recorders: ['clerk'],
  sections: ['office', 'law'],
  evidence: [['聘用合同']],
  likeness: ({ occurredOn, data }) => alike(occurredOn, data.counselId),
  measures: [
    measure('counsel.engaged', '名', { kind: 'distinct' }, say('聘请法律顾问人数', 'Legal counsel engaged'), say(
      '当年聘请的不同法律顾问；同一人续聘只计一次',
      'Different counsel engaged in the year; an engagement renewed counts once',
    )),
  ],
  contributes: {
    'counsel.engaged': ({ data }) => [{ key: data.counselId }],
  },
});
