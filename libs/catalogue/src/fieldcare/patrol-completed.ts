import { choice, clockTime, decimal, integer, payload, text } from '../definition/fields.js';
import { alike } from '../definition/likeness.js';
import { defineRecordType } from '../definition/record-type.js';
import { say } from '../definition/text.js';
import { measure } from '../measure/measure-definition.js';

export default defineRecordType({
  type: 'PatrolCompleted',
  pack: 'fieldcare',
  label: say('巡查', 'Patrol completed'),
  fields: payload({
    wardenId: text({ zh: '管护员', en: 'Warden' }),
    town: text({ zh: '乡镇', en: 'Town' }).optional(),
    kind: choice(['routine', 'key', 'joint'], { zh: '类别', en: 'Kind' }),
    start: clockTime({ zh: '开始时刻', en: 'Start' }),
    minutes: integer({ zh: '时长', en: 'Duration', unit: '分钟' }, { min: 1, max: 720 }),
    km: decimal({ zh: '里程', en: 'Distance', unit: '公里' }, { min: 0, max: 60 }).optional(),
    photos: integer({ zh: '照片', en: 'Photos', unit: '张' }).optional(),
    findings: integer({ zh: '发现问题', en: 'Findings', unit: '个' }).optional(),
  }),
  recorders: ['warden', 'clerk'],
  evidence: [['水印照片', '轨迹']],
  likeness: ({ occurredOn, data }) => alike(occurredOn, data.wardenId, data.start),
  oddities: [
    {
      weight: 'desk',
      code: 'not-own-patrol',
      field: 'data.wardenId',
      text: say('管护员只能录入本人的巡查', 'A warden records only his or her own patrols'),
      when: ({ data, role, recordedBy }) => role === 'warden' && recordedBy !== data.wardenId,
    },
  ],
  measures: [
    measure('patrol.count', '次', { kind: 'sum' }, say('巡查次数', 'Patrols'), say(
      '每名管护员每次外出计一次，跨夜的按出发日计',
      'Every outing of a warden, one over midnight by the date it set out',
    )),
  ],
  contributes: {
    'patrol.count': () => [{}],
  },
});
