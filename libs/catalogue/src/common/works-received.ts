import { yearOf } from '@app/calendar';
import { integer, payload, text } from '../definition/fields.js';
import { alike } from '../definition/likeness.js';
import { defineRecordType } from '../definition/record-type.js';
import { say } from '../definition/text.js';
import { measure } from '../measure/measure-definition.js';

export default defineRecordType({
  type: 'WorksReceived',
  pack: 'common',
  label: say('作品收件', 'Works received'),
  fields: payload({
    campaignId: text({ zh: '征集活动', en: 'Campaign' }).optional(),
    batch: integer({ zh: '批次', en: 'Batch' }),
    school: text({ zh: '学校', en: 'School' }).optional(),
    accepted: integer({ zh: '收录', en: 'Accepted', unit: '幅' }),
    rejected: integer({ zh: '退回', en: 'Rejected', unit: '幅' }).optional(),
  }),
  recorders: ['clerk'],
  sections: ['law'],
  references: [{ field: 'campaignId', to: 'CollectionCampaignHeld', by: 'id' }],
  likeness: ({ occurredOn, data }) => alike(yearOf(occurredOn), data.campaignId, data.batch, data.school),
  measures: [
    measure('campaign.works', '幅', { kind: 'sum' }, say('征集作品数', 'Works received'), say(
      '各批次收录作品数之和；退回的作品不计',
      'Accepted works of all batches added up; rejected works do not count',
    )),
  ],
  contributes: {
    'campaign.works': ({ data }) => [{ amount: data.accepted }],
  },
});
