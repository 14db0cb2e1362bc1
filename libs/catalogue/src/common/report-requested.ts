import { yearOf } from '@app/calendar';
import { date, integer, payload, text, year } from '../definition/fields.js';
import { alike } from '../definition/likeness.js';
import { defineRecordType } from '../definition/record-type.js';
import { reportedYear } from '../definition/reported-year.js';
import { say } from '../definition/text.js';
import { supporting } from '../measure/measure-definition.js';

export default defineRecordType({
  type: 'ReportRequested',
  pack: 'common',
  label: say('述法通知收文', 'Report requested'),
  fields: payload({
    issuer: text({ zh: '来文单位', en: 'Issuer' }),
    title: text({ zh: '标题', en: 'Title' }),
    docNo: text({ zh: '发文字号', en: 'Document number' }).optional(),
    dueOn: date({ zh: '报送期限', en: 'Due on' }),
    wordLimit: integer({ zh: '字数上限', en: 'Word limit', unit: '字' }).optional(),
    year: year({ zh: '年度', en: 'Year' }).optional(),
  }),
  recorders: ['clerk'],
  sections: ['law', 'office'],
  freeOfYear: true,
  bookedYear: reportedYear,
  likeness: ({ occurredOn, data }) => alike(yearOf(occurredOn), data.issuer, data.title),
  oddities: [
    {
      weight: 'desk',
      code: 'due-before-receipt',
      field: 'data.dueOn',
      text: say('报送期限早于收文日期', 'It is due before it was received'),
      when: ({ data, occurredOn }) => data.dueOn < occurredOn,
    },
  ],
  measures: [
    supporting('report.requestDue', '件', { kind: 'sum' }, say('要求述法的通知', 'Notices asking for the duty report'), say(
      '述法通知，按通知所要求的年度计，日期为报送期限',
      'Notices that ask for the duty report, in the year they ask about, dated by when it is due',
    )),
  ],
  contributes: {
    'report.requestDue': ({ data }) => [{ on: data.dueOn }],
  },
});
