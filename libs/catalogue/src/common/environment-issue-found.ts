import { addDays, yearOf } from '@app/calendar';
import { date, payload, text } from '../definition/fields.js';
import { dueOn, numbered } from '../definition/contributions.js';
import { alike } from '../definition/likeness.js';
import { defineRecordType } from '../definition/record-type.js';
import { say } from '../definition/text.js';
import { unusualWord } from '../definition/word-oddities.js';
import { rateOf, supporting } from '../measure/measure-definition.js';

const source = { zh: '来源', en: 'Source' };
const INSPECTION = '督察';
/** Where nobody said by when. */
const USUAL_DAYS = 60;

const dueDate = ({ occurredOn, data }: { occurredOn: string; data: { dueOn?: string | undefined } }): string => data.dueOn ?? addDays(occurredOn, USUAL_DAYS);

export default defineRecordType({
  type: 'EnvironmentIssueFound',
  pack: 'common',
  label: say('环境问题发现', 'Environment issue found'),
  fields: payload({
    issueId: text({ zh: '问题编号', en: 'Issue number' }),
    source: text(source).optional(),
    kind: text({ zh: '类别', en: 'Kind' }).optional(),
    dueOn: date({ zh: '整改期限', en: 'Due on' }).optional(),
  }),
  recorders: ['clerk', 'head'],
  sections: ['field'],
  evidence: [['照片', '问题清单']],
  likeness: ({ occurredOn, data }) => alike(yearOf(occurredOn), data.issueId),
  oddities: [
    unusualWord('source', source, ['绿盾', INSPECTION, '巡查', '考核', '群众']),
    {
      weight: 'desk',
      code: 'due-before-found',
      field: 'data.dueOn',
      text: say('整改期限早于发现日期', 'It was due before it was found'),
      when: ({ data, occurredOn }) => data.dueOn !== undefined && data.dueOn < occurredOn,
    },
  ],
  measures: [
    supporting('environment.due', '个', { kind: 'distinct' }, say('到期环境问题数', 'Environment issues due'), say(
      `不同问题编号，按整改期限计入年度；未写期限的按发现后 ${String(USUAL_DAYS)} 天`,
      `Different issues, in the year they are due; ${USUAL_DAYS} days after they were found where nothing is said`,
    )),
    supporting('environment.rectified', '个', { kind: 'settled', due: 'environment.due', done: 'environment.rectifications' }, say('到期并已整改的环境问题数', 'Environment issues due and rectified'), say('到期问题中已整改销号的', 'Of the issues due, those rectified')),
    rateOf('environment.rectifiedRate', 'environment.rectified', 'environment.due', say('环境问题整改率', 'Rectification rate')),
    supporting('environment.inspectionDue', '个', { kind: 'distinct' }, say('到期督察问题数', 'Inspection issues due'), say('来源为督察的到期问题', 'Issues due that an inspection found')),
    supporting('environment.inspectionRectified', '个', { kind: 'settled', due: 'environment.inspectionDue', done: 'environment.rectifications' }, say('到期并已整改的督察问题数', 'Inspection issues due and rectified'), say('到期督察问题中已整改销号的', 'Of the inspection issues due, those rectified')),
  ],
  contributes: {
    'environment.due': (record) => dueOn(numbered(record.data.issueId, record.occurredOn), dueDate(record)),
    'environment.inspectionDue': (record) => (record.data.source === INSPECTION ? dueOn(numbered(record.data.issueId, record.occurredOn), dueDate(record)) : []),
  },
});
