import { because, integer, payload, text } from '../definition/fields.js';
import { alike } from '../definition/likeness.js';
import { defineRecordType } from '../definition/record-type.js';
import { say } from '../definition/text.js';
import { rateOf, supporting } from '../measure/measure-definition.js';

export default defineRecordType({
  type: 'OnlineStudyRecorded',
  pack: 'common',
  label: say('网上学法登记', 'Online study recorded'),
  fields: payload({
    platform: text({ zh: '平台', en: 'Platform' }),
    threshold: integer({ zh: '达标积分', en: 'Points to be reached', unit: '分' }).optional(),
    persons: integer({ zh: '应学人数', en: 'Persons', unit: '人' }),
    reached: integer({ zh: '达标人数', en: 'Reached', unit: '人' }),
  }).refine((data) => data.reached <= data.persons, {
    path: ['reached'],
    ...because('达标人数不能多于应学人数', 'those who reached it must not exceed the persons'),
  }),
  recorders: ['clerk'],
  sections: ['law'],
  evidence: [['平台导出']],
  likeness: ({ occurredOn, data }) => alike(occurredOn, data.platform),
  measures: [
    supporting('onlineStudy.persons', '人', { kind: 'sum' }, say('网上学法应学人数', 'Persons to study online'), say('各次登记的应学人数之和', 'Persons of all records added up')),
    supporting('onlineStudy.reached', '人', { kind: 'sum' }, say('网上学法达标人数', 'Persons who reached the points'), say('各次登记的达标人数之和', 'Those who reached the points, added up')),
    rateOf('onlineStudy.rate', 'onlineStudy.reached', 'onlineStudy.persons', say('网上学法达标率', 'Online study rate')),
  ],
  contributes: {
    'onlineStudy.persons': ({ data }) => [{ amount: data.persons }],
    'onlineStudy.reached': ({ data }) => [{ amount: data.reached }],
  },
});
