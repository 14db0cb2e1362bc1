import { because, integer, payload, text } from '../definition/fields.js';
import { alike } from '../definition/likeness.js';
import { defineRecordType } from '../definition/record-type.js';
import { say } from '../definition/text.js';
import { rateOf, supporting } from '../measure/measure-definition.js';

export default defineRecordType({
  type: 'LegalOpinionGiven',
  pack: 'common',
  label: say('法律意见', 'Legal opinion given'),
  fields: payload({
    subject: text({ zh: '事项', en: 'Subject' }),
    opinions: integer({ zh: '意见数', en: 'Opinions', unit: '条' }),
    adopted: integer({ zh: '采纳数', en: 'Adopted', unit: '条' }),
    counselId: text({ zh: '法律顾问', en: 'Counsel' }).optional(),
  }).refine((data) => data.adopted <= data.opinions, {
    path: ['adopted'],
    ...because('采纳数不能多于意见数', 'those adopted must not exceed the opinions'),
  }),
  recorders: ['clerk'],
  sections: ['law'],
  evidence: [['法律意见书']],
  likeness: ({ occurredOn, data }) => alike(occurredOn, data.subject),
  measures: [
    supporting('opinion.given', '项', { kind: 'sum' }, say('法律意见数', 'Legal opinions'), say('各次意见数之和', 'Opinions added up')),
    supporting('opinion.adopted', '项', { kind: 'sum' }, say('采纳的法律意见数', 'Legal opinions adopted'), say('各次采纳数之和', 'Those adopted, added up')),
    rateOf('opinion.adoptionRate', 'opinion.adopted', 'opinion.given', say('法律意见采纳率', 'Adoption rate')),
  ],
  contributes: {
    'opinion.given': ({ data }) => [{ amount: data.opinions }],
    'opinion.adopted': ({ data }) => [{ amount: data.adopted }],
  },
});
