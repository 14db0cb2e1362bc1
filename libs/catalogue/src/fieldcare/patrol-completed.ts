import { isoWeekOf } from '@app/calendar';
import { choice, clockTime, decimal, integer, payload, text } from '../definition/fields.js';
import { alike } from '../definition/likeness.js';
import { defineRecordType } from '../definition/record-type.js';
import { say } from '../definition/text.js';
import { measure, rateOf, supporting } from '../measure/measure-definition.js';

const PROOF: ReadonlySet<string> = new Set(['水印照片', '照片', '轨迹']);

export default defineRecordType({
  type: 'PatrolCompleted',
  pack: 'fieldcare',
  label: say('巡查', 'Patrol completed'),
  fields: payload({
    wardenId: text({ zh: '管护员', en: 'Warden' }),
    town: text({ zh: '乡镇', en: 'Town' }).optional(),
    kind: choice({ routine: say('日常', 'routine'), key: say('重点', 'key places'), joint: say('联合', 'joint') }, { zh: '类别', en: 'Kind' }),
    start: clockTime({ zh: '开始时刻', en: 'Start' }),
    minutes: integer({ zh: '时长', en: 'Duration', unit: '分钟' }, { min: 1, max: 720 }),
    km: decimal({ zh: '里程', en: 'Distance', unit: '公里' }, { min: 0, max: 60 }).optional(),
    photos: integer({ zh: '照片', en: 'Photos', unit: '张' }).optional(),
    findings: integer({ zh: '发现问题', en: 'Findings', unit: '个' }).optional(),
  }),
  recorders: ['warden', 'clerk'],
  sections: ['field'],
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
    supporting('patrol.wardenWeeks', '人次', { kind: 'distinct' }, say('有巡查的人周数', 'Warden-weeks with a patrol'), say(
      '每名管护员每周计一次（按 ISO 周，计入该周所属年度，周末起计）', 'Once for a warden and ISO week, in the year of the week, from its Sunday',
    )),
    supporting('patrol.evidenced', '次', { kind: 'sum' }, say('有佐证的巡查次数', 'Patrols with evidence'), say('有照片或轨迹的巡查', 'Patrols with photos or a track')),
    rateOf('patrol.evidenceRate', 'patrol.evidenced', 'patrol.count', say('巡查佐证率', 'Patrols with evidence')),
  ],
  contributes: {
    'patrol.count': () => [{}],
    'patrol.wardenWeeks': ({ data, occurredOn }) => {
      const { year, label, sunday } = isoWeekOf(occurredOn);
      return [{ key: `${data.wardenId}|${label}`, year, on: sunday }];
    },
    'patrol.evidenced': ({ data, evidence }) => ((data.photos ?? 0) > 0 || evidence.some((kind) => PROOF.has(kind)) ? [{}] : []),
  },
});
