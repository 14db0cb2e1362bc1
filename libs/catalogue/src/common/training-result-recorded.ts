import { because, payload, personIds, text } from '../definition/fields.js';
import { keysOf } from '../definition/contributions.js';
import { alike } from '../definition/likeness.js';
import { defineRecordType } from '../definition/record-type.js';
import { say } from '../definition/text.js';
import { measure } from '../measure/measure-definition.js';

const within = (inner: readonly string[], outer: readonly string[]) => inner.every((id) => outer.includes(id));

export default defineRecordType({
  type: 'TrainingResultRecorded',
  pack: 'common',
  label: say('培训结果登记', 'Training result recorded'),
  fields: payload({
    programme: text({ zh: '培训项目', en: 'Programme' }),
    eligible: personIds({ zh: '应参训人员', en: 'Eligible' }),
    enrolled: personIds({ zh: '参训人员', en: 'Enrolled' }),
    passed: personIds({ zh: '合格人员', en: 'Passed' }),
  })
    .refine((data) => within(data.enrolled, data.eligible), {
      path: ['enrolled'],
      ...because('参训人员必须都在应参训人员之内', 'everyone enrolled must be among the eligible'),
    })
    .refine((data) => within(data.passed, data.enrolled), {
      path: ['passed'],
      ...because('合格人员必须都在参训人员之内', 'everyone passed must be among the enrolled'),
    }),
  recorders: ['clerk'],
  sections: ['law'],
  example: { eligible: ['P01', 'P02'], enrolled: ['P01', 'P02'], passed: ['P01'] },
  evidence: [['名册'], ['成绩导出表']],
  likeness: ({ occurredOn, data }) => alike(occurredOn, data.programme),
  measures: [
    measure('training.enrolRate', '％', { kind: 'quotient', numerator: 'training.enrolled', denominator: 'training.eligible' },
      say('参训率', 'Participation rate'), say('不同参训人员 ÷ 不同应参训人员', 'Distinct enrolled ÷ distinct eligible')),
    measure('training.passRate', '％', { kind: 'quotient', numerator: 'training.passed', denominator: 'training.enrolled' },
      say('合格率', 'Pass rate'), say('不同合格人员（含补考）÷ 不同参训人员', 'Distinct passed (make-up included) ÷ distinct enrolled')),
    measure('training.eligible', '人', { kind: 'distinct' }, say('应参训人数', 'Eligible people'),
      say('不同应参训人员', 'Distinct eligible people'), { listed: false }),
    measure('training.enrolled', '人', { kind: 'distinct' }, say('参训人数', 'Enrolled people'),
      say('不同参训人员', 'Distinct enrolled people'), { listed: false }),
    measure('training.passed', '人', { kind: 'distinct' }, say('合格人数', 'People who passed'),
      say('不同合格人员', 'Distinct people who passed'), { listed: false }),
  ],
  contributes: {
    'training.eligible': ({ data }) => keysOf(data.eligible),
    'training.enrolled': ({ data }) => keysOf(data.enrolled),
    'training.passed': ({ data }) => keysOf(data.passed),
  },
});
