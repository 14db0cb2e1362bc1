import { yearOf } from '@app/calendar';
import { decimal, flag, payload, text } from '../definition/fields.js';
import { alike } from '../definition/likeness.js';
import { defineRecordType } from '../definition/record-type.js';
import { say } from '../definition/text.js';
import { measure } from '../measure/measure-definition.js';

const SUBMITTED = '依法报批';

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
  ],
  contributes: {
    'project.processed': ({ data }) => (data.outcome === SUBMITTED ? [{ key: data.projectId }] : []),
  },
});
