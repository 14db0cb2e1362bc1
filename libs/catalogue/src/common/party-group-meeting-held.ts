import { flag, payload, text } from '../definition/fields.js';
import { alike } from '../definition/likeness.js';
import { defineRecordType } from '../definition/record-type.js';
import { say } from '../definition/text.js';

export default defineRecordType({
  type: 'PartyGroupMeetingHeld',
  pack: 'common',
  label: say('党组会议', 'Party group meeting held'),
  fields: payload({
    topic: text({ zh: '议题', en: 'Topic' }),
    ruleOfLaw: flag({ zh: '法治议题', en: 'Rule-of-law item' }),
    decision: text({ zh: '决定', en: 'Decision' }).optional(),
  }),
  recorders: ['clerk'],
  likeness: ({ occurredOn, data }) => alike(occurredOn, data.topic),
});
