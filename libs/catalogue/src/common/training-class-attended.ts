import { keysOf } from '../definition/contributions.js';
import { choice, decimal, integer, payload, personIds, text, textList } from '../definition/fields.js';
import { alike } from '../definition/likeness.js';
import { defineRecordType } from '../definition/record-type.js';
import { say } from '../definition/text.js';
import { measure, supporting } from '../measure/measure-definition.js';

/** The one kind that the figures count. */
const ONLINE_CLASS = '执法人员网络培训班';

export default defineRecordType({
  type: 'TrainingClassAttended',
  pack: 'common',
  label: say('参加培训班', 'Training class attended'),
  fields: payload({
    kind: text({ zh: '培训班类别', en: 'Kind' }),
    organiser: text({ zh: '主办单位', en: 'Organiser' }).optional(),
    mode: choice({ online: say('线上', 'online'), onsite: say('线下', 'on site') }, { zh: '方式', en: 'Mode' }).optional(),
    sessions: integer({ zh: '期数', en: 'Terms', unit: '期' }, { min: 1 }),
    participants: personIds({ zh: '参加人员', en: 'Participants' }, { min: 1, distinct: true }),
    hours: decimal({ zh: '学时', en: 'Hours', unit: '学时' }).optional(),
    topics: textList({ zh: '培训内容', en: 'Topics' }).optional(),
  }),
  recorders: ['clerk'],
  sections: ['law'],
  evidence: [['培训通知'], ['名册'], ['结业证明']],
  likeness: ({ occurredOn, data }) => alike(occurredOn, data.kind, data.organiser),
  measures: [
    measure('training.classes', '期', { kind: 'sum' }, say('执法人员网络培训班期数', 'Online class terms for enforcement officers'), say(
      '“执法人员网络培训班”的期数之和；其他培训班不计',
      'Terms of classes of kind 执法人员网络培训班 added up; other kinds do not count',
    )),
    measure('training.people', '人', { kind: 'distinct' }, say('网络培训班参训人数', 'People in online classes'), say(
      '上述培训班的不同参加人员；同一人参加多期只计一次',
      'Different participants of those classes; a person in several classes counts once',
    )),
    measure('training.personTimes', '人次', { kind: 'sum' }, say('网络培训班参训人次', 'Attendances in online classes'), say(
      '上述培训班各次参加人数之和',
      'Participants of those classes added up, a person once in each class',
    )),
    supporting('training.personHours', '学时', { kind: 'sum' }, say('培训总学时', 'Training hours'), say('各培训班学时 × 参加人数之和；未写学时的不计', 'Hours of each class times its participants, added up; classes without hours do not count')),
  ],
  contributes: {
    'training.classes': ({ data }) => (data.kind === ONLINE_CLASS ? [{ amount: data.sessions }] : []),
    'training.people': ({ data }) => (data.kind === ONLINE_CLASS ? keysOf(data.participants) : []),
    'training.personTimes': ({ data }) => (data.kind === ONLINE_CLASS ? [{ amount: data.participants.length }] : []),
    'training.personHours': ({ data }) => [{ amount: Math.round((data.hours ?? 0) * data.participants.length * 100) / 100 }],
  },
});
