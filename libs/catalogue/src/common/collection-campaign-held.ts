import { yearOf } from '@app/calendar';
import { integer, payload, text, textList } from '../definition/fields.js';
import { alike } from '../definition/likeness.js';
import { defineRecordType } from '../definition/record-type.js';
import { say } from '../definition/text.js';

export default defineRecordType({
  type: 'CollectionCampaignHeld',
  pack: 'common',
  label: say('征集活动', 'Collection campaign held'),
  fields: payload({
    title: text({ zh: '活动名称', en: 'Title' }),
    edition: integer({ zh: '届次', en: 'Edition', unit: '届' }).optional(),
    partners: textList({ zh: '联合单位', en: 'Partners' }).optional(),
  }),
  recorders: ['clerk'],
  sections: ['law'],
  likeness: ({ occurredOn, data }) => alike(yearOf(occurredOn), data.title, data.edition),
});
