import { flag, payload, text } from '../definition/fields.js';
import { alike } from '../definition/likeness.js';
import { defineRecordType } from '../definition/record-type.js';
import { say } from '../definition/text.js';
import { supporting } from '../measure/measure-definition.js';

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
  sections: ['office'],
  likeness: ({ occurredOn, data }) => alike(occurredOn, data.topic),
  measures: [
    supporting('meeting.ruleOfLaw', '次', { kind: 'sum' }, say('专题研究法治建设次数', 'Rule-of-law items discussed'), say('有法治议题的党组会议记录数', 'Party group meetings with a rule-of-law item')),
  ],
  contributes: {
    'meeting.ruleOfLaw': ({ data }) => (data.ruleOfLaw ? [{}] : []),
  },
});
