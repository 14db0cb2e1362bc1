import { yearOf } from '@app/calendar';
import { date, payload, text } from '../definition/fields.js';
import { alike } from '../definition/likeness.js';
import { defineRecordType } from '../definition/record-type.js';
import { say } from '../definition/text.js';

export default defineRecordType({
  type: 'CampaignJoined',
  pack: 'common',
  label: say('专项行动参与', 'Campaign joined'),
  fields: payload({
    title: text({ zh: '名称', en: 'Title' }),
    issuer: text({ zh: '组织单位', en: 'Issuer' }).optional(),
    to: date({ zh: '截止日期', en: 'Until' }).optional(),
  }),
  recorders: ['clerk'],
  sections: ['office'],
  evidence: [['方案']],
  likeness: ({ occurredOn, data }) => alike(yearOf(occurredOn), data.title),
  oddities: [
    {
      weight: 'desk',
      code: 'ends-before-start',
      field: 'data.to',
      text: say('截止日期早于开始日期', 'It ends before it starts'),
      when: ({ data, occurredOn }) => data.to !== undefined && data.to < occurredOn,
    },
  ],
});
