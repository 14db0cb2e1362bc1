import { because, integer, payload, text } from '../definition/fields.js';
import { alike } from '../definition/likeness.js';
import { defineRecordType } from '../definition/record-type.js';
import { say } from '../definition/text.js';
import { rateOf, supporting } from '../measure/measure-definition.js';

export default defineRecordType({
  type: 'CaseFileReviewed',
  pack: 'common',
  label: say('案卷评查', 'Case files reviewed'),
  fields: payload({
    files: integer({ zh: '评查案卷', en: 'Files', unit: '件' }),
    qualified: integer({ zh: '合格案卷', en: 'Qualified', unit: '件' }),
    excellent: integer({ zh: '优秀案卷', en: 'Excellent', unit: '件' }).optional(),
    by: text({ zh: '评查单位', en: 'By' }).optional(),
  })
    .refine((data) => data.qualified <= data.files, { path: ['qualified'], ...because('合格案卷不能多于评查案卷', 'those qualified must not exceed the files') })
    .refine((data) => (data.excellent ?? 0) <= data.qualified, { path: ['excellent'], ...because('优秀案卷不能多于合格案卷', 'those excellent must not exceed those qualified') }),
  recorders: ['clerk'],
  sections: ['law'],
  evidence: [['评查表']],
  likeness: ({ occurredOn, data }) => alike(occurredOn, data.by),
  measures: [
    supporting('casefile.files', '件', { kind: 'sum' }, say('评查案卷数', 'Case files reviewed'), say('各次评查案卷数之和', 'Files reviewed, added up')),
    supporting('casefile.qualified', '件', { kind: 'sum' }, say('合格案卷数', 'Qualified case files'), say('各次合格案卷数之和', 'Qualified files added up')),
    rateOf('casefile.qualifiedRate', 'casefile.qualified', 'casefile.files', say('案卷评查合格率', 'Qualified rate')),
  ],
  contributes: {
    'casefile.files': ({ data }) => [{ amount: data.files }],
    'casefile.qualified': ({ data }) => [{ amount: data.qualified }],
  },
});
