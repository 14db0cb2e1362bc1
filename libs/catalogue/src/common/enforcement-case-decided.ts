import { addWorkdays, yearOf } from '@app/calendar';
import { dueOn } from '../definition/contributions.js';
import { date, decimal, flag, payload, text } from '../definition/fields.js';
import { alike } from '../definition/likeness.js';
import { defineRecordType, type EffectiveRecord } from '../definition/record-type.js';
import { say } from '../definition/text.js';
import { unusualWord } from '../definition/word-oddities.js';
import { rateOf, supporting } from '../measure/measure-definition.js';

const kind = { zh: '类别', en: 'Kind' };
/** 国办发〔2018〕118号: licences and penalties within 7 working days, others within 20. */
const LIMITS: ReadonlyMap<string, number> = new Map([['许可', 7], ['处罚', 7]]);
const USUAL_LIMIT = 20;

const limitOf = ({ occurredOn, data }: Pick<EffectiveRecord<{ kind: string }>, 'occurredOn' | 'data'>): string =>
  addWorkdays(occurredOn, LIMITS.get(data.kind) ?? USUAL_LIMIT);

export default defineRecordType({
  type: 'EnforcementCaseDecided',
  pack: 'common',
  label: say('行政执法决定', 'Enforcement case decided'),
  fields: payload({
    caseId: text({ zh: '案件编号', en: 'Case number' }),
    kind: text(kind),
    publishedOn: date({ zh: '公示日期', en: 'Published on' }).nullable().optional(),
    recorded: flag({ zh: '全过程记录', en: 'Whole process recorded' }).optional(),
    major: flag({ zh: '重大执法决定', en: 'Major' }).optional(),
    fine: decimal({ zh: '罚款', en: 'Fine', unit: '元' }, { min: 0 }).optional(),
  }),
  recorders: ['clerk'],
  sections: ['law', 'field', 'approval'],
  evidence: [['案卷']],
  likeness: ({ occurredOn, data }) => alike(yearOf(occurredOn), data.caseId),
  oddities: [
    unusualWord('kind', kind, ['许可', '处罚', '强制', '检查']),
    {
      weight: 'desk',
      code: 'published-before-decision',
      field: 'data.publishedOn',
      text: say('公示日期早于决定日期', 'It was published before it was decided'),
      when: ({ data, occurredOn }) => typeof data.publishedOn === 'string' && data.publishedOn < occurredOn,
    },
  ],
  measures: [
    supporting('enforcement.cases', '件', { kind: 'sum' }, say('执法决定数', 'Enforcement decisions'), say('执法决定的记录数', 'Decisions on record')),
    supporting('enforcement.recorded', '件', { kind: 'sum' }, say('全过程记录的执法决定数', 'Decisions recorded throughout'), say('写明全过程记录的', 'Those that say the whole process was recorded')),
    rateOf('enforcement.recordedRate', 'enforcement.recorded', 'enforcement.cases', say('全过程记录率', 'Recorded rate')),
    supporting('enforcement.publicationDue', '件', { kind: 'distinct' }, say('到期应公示的执法决定数', 'Decisions due for publication'), say(
      '许可、处罚在决定后 7 个工作日、其他在 20 个工作日到期，按到期日计入年度', 'Due 7 working days after the decision for licences and penalties, 20 for others; in the year that is due',
    )),
    supporting('enforcement.publications', '件', { kind: 'distinct' }, say('执法决定公示', 'Publications'), say('有公示日期的不同案件，计入公示到期的年度', 'Different cases with a date of publication, in the year it was due')),
    supporting('enforcement.publishedInTime', '件', { kind: 'settled', due: 'enforcement.publicationDue', done: 'enforcement.publications', inTime: true }, say('按期公示的执法决定数', 'Decisions published in time'), say('到期决定中按期公示的', 'Of those due, published in time')),
    rateOf('enforcement.publishedRate', 'enforcement.publishedInTime', 'enforcement.publicationDue', say('执法决定公示及时率', 'Published in time')),
    supporting('enforcement.major', '件', { kind: 'distinct' }, say('重大执法决定数', 'Major decisions'), say('写明为重大执法决定的不同案件', 'Different cases that say they are major')),
    supporting('decision.reviewedInTime', '件', { kind: 'settled', due: 'enforcement.major', done: 'decision.reviews', inTime: true }, say('决定前经法制审核的重大执法决定数', 'Major decisions reviewed before they were made'), say('审核日期不晚于决定日期的', 'Reviewed no later than decided')),
    rateOf('decision.reviewedRate', 'decision.reviewedInTime', 'enforcement.major', say('重大执法决定法制审核率', 'Legal review rate')),
  ],
  contributes: {
    'enforcement.cases': () => [{}],
    'enforcement.recorded': ({ data }) => (data.recorded === true ? [{}] : []),
    'enforcement.publicationDue': (record) => dueOn(record.data.caseId, limitOf(record)),
    'enforcement.publications': ({ data, ...record }) =>
      (typeof data.publishedOn === 'string' ? [{ key: data.caseId, on: data.publishedOn, year: yearOf(limitOf({ ...record, data })) }] : []),
    'enforcement.major': ({ data, occurredOn }) => (data.major === true ? dueOn(data.caseId, occurredOn) : []),
  },
});
