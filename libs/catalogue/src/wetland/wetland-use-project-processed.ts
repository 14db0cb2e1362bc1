import { yearOf } from '@app/calendar';
import { decimal, flag, payload, text } from '../definition/fields.js';
import { alike } from '../definition/likeness.js';
import { defineRecordType } from '../definition/record-type.js';
import { say } from '../definition/text.js';
import { measure, rateOf, supporting } from '../measure/measure-definition.js';

const SUBMITTED = '依法报批';
const APPROVED = '批准';
const UNLAWFUL = /违法占用|未批先/;

export default defineRecordType({
  type: 'WetlandUseProjectProcessed',
  pack: 'wetland',
  label: say('征占用湿地项目办理', 'Wetland-use project processed'),
  fields: payload({
    projectId: text({ zh: '项目编号', en: 'Project number' }),
    name: text({ zh: '项目名称', en: 'Project name' }),
    areaHa: decimal({ zh: '面积', en: 'Area', unit: '公顷' }, { above: 0 }).optional(),
    negativeListHit: flag({ zh: '触及负面清单', en: 'On the negative list' }),
    outcome: text({ zh: '办理结果', en: 'Outcome' }),
  }),
  recorders: ['clerk'],
  sections: ['approval'],
  likeness: ({ occurredOn, data }) => alike(yearOf(occurredOn), data.projectId, data.outcome),
  oddities: [
    {
      weight: 'desk',
      code: 'submitted-despite-negative-list',
      field: 'data.outcome',
      text: say('触及负面清单的项目不能“依法报批”', 'A project on the negative list cannot have been submitted by law (依法报批)'),
      when: ({ data }) => data.outcome === SUBMITTED && data.negativeListHit,
    },
  ],
  measures: [
    measure('project.processed', '个', { kind: 'distinct' }, say('依法报批建设项目数', 'Projects submitted by law'), say(
      '办理结果为“依法报批”的不同项目；否决或撤回的不计',
      'Different projects with outcome 依法报批; refused or withdrawn ones do not count',
    )),
    supporting('project.unlawful', '个', { kind: 'distinct' }, say('违法占用项目数', 'Unlawful uses found'), say('办理结果含“违法占用”或“未批先”的不同项目', 'Different projects whose outcome says 违法占用 or 未批先')),
    supporting('project.lawfulOrNot', '个', { kind: 'distinct' }, say('依法报批和违法占用项目数', 'Lawful and unlawful uses'), say('依法报批的和违法占用的不同项目', 'Different projects submitted by law or found unlawful')),
    rateOf('project.lawfulRate', 'project.processed', 'project.lawfulOrNot', say('征占用依法报批率', 'Lawful submission rate')),
    supporting('project.negativeListBreaches', '个', { kind: 'distinct' }, say('触及负面清单仍办理的项目数', 'Negative-list breaches'), say('触及负面清单而结果为“依法报批”或“批准”的不同项目', 'Different projects on the negative list that were submitted or approved all the same')),
  ],
  contributes: {
    'project.processed': ({ data }) => (data.outcome === SUBMITTED ? [{ key: data.projectId }] : []),
    'project.unlawful': ({ data }) => (UNLAWFUL.test(data.outcome) ? [{ key: data.projectId }] : []),
    'project.lawfulOrNot': ({ data }) => (data.outcome === SUBMITTED || UNLAWFUL.test(data.outcome) ? [{ key: data.projectId }] : []),
    'project.negativeListBreaches': ({ data }) => (data.negativeListHit && (data.outcome === SUBMITTED || data.outcome === APPROVED) ? [{ key: data.projectId }] : []),
  },
});
