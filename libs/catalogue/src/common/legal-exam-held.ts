import { quarterOf, yearOf } from '@app/calendar';
import { because, integer, payload, quarter, text } from '../definition/fields.js';
import { alike } from '../definition/likeness.js';
import { defineRecordType } from '../definition/record-type.js';
import { say } from '../definition/text.js';
import { measure, rateOf, supporting } from '../measure/measure-definition.js';

export default defineRecordType({
  type: 'LegalExamHeld',
  pack: 'common',
  label: say('考法', 'Legal exam held'),
  fields: payload({
    quarter: quarter( { zh: '季度', en: 'Quarter' }),
    form: text({ zh: '形式', en: 'Form' }).optional(),
    eligible: integer({ zh: '应考', en: 'Eligible', unit: '人' }),
    took: integer({ zh: '参考', en: 'Took', unit: '人' }),
    passed: integer({ zh: '合格', en: 'Passed', unit: '人' }),
    passMark: integer({ zh: '合格分数线', en: 'Pass mark', unit: '分' }).optional(),
  })
    .refine((data) => data.took <= data.eligible, {
      path: ['took'],
      ...because('参考人数不能多于应考人数', 'those who took it must not exceed the eligible'),
    })
    .refine((data) => data.passed <= data.took, {
      path: ['passed'],
      ...because('合格人数不能多于参考人数', 'those who passed must not exceed those who took it'),
    }),
  recorders: ['clerk'],
  sections: ['law'],
  evidence: [['试卷'], ['成绩册']],
  likeness: ({ occurredOn, data }) => alike(yearOf(occurredOn), data.quarter),
  oddities: [
    {
      weight: 'notice',
      code: 'quarter-not-of-date',
      field: 'data.quarter',
      text: say('季度与日期所在季度不一致', 'The quarter is not that of the date'),
      when: ({ data, occurredOn }) => data.quarter !== quarterOf(occurredOn),
    },
  ],
  measures: [
    measure('exam.quarters', '季', { kind: 'distinct' }, say('开展考法的季度数', 'Quarters with a legal exam'), say(
      '有考法记录的不同季度（以记录所填季度为准）',
      'Different quarters, as filled in, for which an exam is on record',
    )),
    supporting('exam.eligible', '人次', { kind: 'sum' }, say('应考人次', 'Eligible for exams'), say('各次应考人数之和', 'Eligible people of all exams added up')),
    supporting('exam.took', '人次', { kind: 'sum' }, say('参考人次', 'Took exams'), say('各次参考人数之和', 'People who took them, added up')),
    supporting('exam.passed', '人次', { kind: 'sum' }, say('合格人次', 'Passed exams'), say('各次合格人数之和', 'People who passed, added up')),
    rateOf('exam.attendanceRate', 'exam.took', 'exam.eligible', say('考法参考率', 'Exam attendance rate')),
    rateOf('exam.passRate', 'exam.passed', 'exam.took', say('考法合格率', 'Exam pass rate')),
  ],
  contributes: {
    'exam.quarters': ({ data }) => [{ key: data.quarter }],
    'exam.eligible': ({ data }) => [{ amount: data.eligible }],
    'exam.took': ({ data }) => [{ amount: data.took }],
    'exam.passed': ({ data }) => [{ amount: data.passed }],
  },
});
