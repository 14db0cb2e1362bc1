import { addWorkdays, yearOf } from '@app/calendar';
import { dueOn, settledOn } from '../definition/contributions.js';
import { date, payload, text } from '../definition/fields.js';
import { alike } from '../definition/likeness.js';
import { defineRecordType } from '../definition/record-type.js';
import { say } from '../definition/text.js';
import { notAfterRecord } from '../definition/word-oddities.js';
import { rateOf, supporting } from '../measure/measure-definition.js';

/** 政府信息公开条例 26: within 20 working days of being formed. */
const LIMIT = 20;

const keyOf = ({ title, formedOn = '' }: { title: string; formedOn?: string | undefined }): string => `${title}|${formedOn}`;

export default defineRecordType({
  type: 'InformationDisclosed',
  pack: 'common',
  label: say('主动公开', 'Information disclosed'),
  fields: payload({
    title: text({ zh: '标题', en: 'Title' }),
    formedOn: date({ zh: '形成日期', en: 'Formed on' }).optional(),
    url: text({ zh: '网址', en: 'Address' }).optional(),
    category: text({ zh: '类别', en: 'Category' }).optional(),
  }),
  recorders: ['clerk'],
  sections: ['office'],
  evidence: [['公开截图']],
  likeness: ({ occurredOn, data }) => alike(yearOf(occurredOn), data.title),
  oddities: [notAfterRecord('formedOn', 'disclosed-before-formed', say('公开日期早于形成日期', 'It was disclosed before it was formed'))],
  measures: [
    supporting('disclosure.due', '件', { kind: 'distinct' }, say('应公开信息数', 'Disclosures due'), say(
      `有形成日期的信息，按形成后 ${String(LIMIT)} 个工作日计入年度`, `Information with a date of forming, in the year in which ${LIMIT} working days after it are over`,
    )),
    supporting('disclosure.published', '件', { kind: 'distinct' }, say('已公开信息', 'Disclosures'), say('按公开日期；供本年到期的结清，上年的也列入', 'By the date of disclosure; those of the year before included, since they settle what is due in this one')),
    supporting('disclosure.inTime', '件', { kind: 'settled', due: 'disclosure.due', done: 'disclosure.published', inTime: true }, say('按期公开数', 'Disclosed in time'), say(`形成后 ${String(LIMIT)} 个工作日内公开的`, `Disclosed within ${LIMIT} working days of being formed`)),
    rateOf('disclosure.inTimeRate', 'disclosure.inTime', 'disclosure.due', say('主动公开及时率', 'Disclosed in time')),
  ],
  contributes: {
    'disclosure.due': ({ data }) => (data.formedOn === undefined ? [] : dueOn(keyOf(data), addWorkdays(data.formedOn, LIMIT))),
    'disclosure.published': ({ data, occurredOn }) => settledOn(keyOf(data), occurredOn),
  },
});
