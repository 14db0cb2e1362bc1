import { monthOf } from '@app/calendar';
import { choice, because, decimal, integer, payload, text, textList } from '../definition/fields.js';
import { alike } from '../definition/likeness.js';
import { defineRecordType } from '../definition/record-type.js';
import { say } from '../definition/text.js';
import { measure, supporting } from '../measure/measure-definition.js';

const MONTHLY_LAW = '一月一法';
const BEFORE_MEETING = '会前学法';

export default defineRecordType({
  type: 'StudySessionHeld',
  pack: 'common',
  label: say('集体学法', 'Study session held'),
  fields: payload({
    scope: choice({ collective: say('集体', 'collective'), individual: say('个人', 'individual') }, { zh: '范围', en: 'Scope' }),
    kind: text({ zh: '形式', en: 'Kind' }),
    topics: textList({ zh: '学习内容', en: 'Topics' }, 1),
    host: text({ zh: '主持人', en: 'Host' }).optional(),
    lecturer: text({ zh: '主讲人', en: 'Lecturer' }).optional(),
    expected: integer({ zh: '应到', en: 'Expected', unit: '人' }),
    attended: integer({ zh: '实到', en: 'Attended', unit: '人' }),
    hours: decimal({ zh: '学时', en: 'Hours', unit: '学时' }, { above: 0, max: 8 }).optional(),
  }).refine((data) => data.attended <= data.expected, {
    path: ['attended'],
    ...because('实到人数不能多于应到人数', 'attended must not exceed expected'),
  }),
  recorders: ['clerk'],
  sections: ['law', 'office'],
  evidence: [['签到表'], ['照片', '学习记录']],
  // Individual study names no person: two people may study on one day.
  likeness: ({ occurredOn, data }) => (data.scope === 'collective' ? alike(occurredOn, data.kind) : undefined),
  measures: [
    measure('study.sessions', '次', { kind: 'sum' }, say('集体学法次数', 'Collective study sessions'), say(
      '范围为集体的学法记录；个人自学不计',
      'Study sessions of collective scope; individual study does not count',
    )),
    measure('study.monthsWithMonthlyLaw', '个月', { kind: 'distinct' }, say('开展“一月一法”的月份数', 'Months with a monthly law session'), say(
      '有“一月一法”集体学法的不同月份',
      'Different months with a collective session of kind 一月一法',
    )),
    supporting('study.hosts', '次', { kind: 'sum' }, say('集体学法主持情况', 'Study sessions by host'), say(
      '集体学法按主持人分列；会前学法单列', 'Collective sessions by who hosted them; those before meetings apart',
    )),
  ],
  contributes: {
    'study.sessions': ({ data }) => (data.scope === 'collective' ? [{}] : []),
    'study.monthsWithMonthlyLaw': ({ data, occurredOn }) =>
      data.scope === 'collective' && data.kind === MONTHLY_LAW ? [{ key: monthOf(occurredOn) }] : [],
    'study.hosts': ({ data }) => {
      const key = data.kind === BEFORE_MEETING ? BEFORE_MEETING : data.host;
      return data.scope === 'collective' && key !== undefined ? [{ key }] : [];
    },
  },
});
