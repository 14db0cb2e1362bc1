import { flag, integer, payload, text } from '../definition/fields.js';
import { alike } from '../definition/likeness.js';
import { defineRecordType } from '../definition/record-type.js';
import { say } from '../definition/text.js';
import { supporting } from '../measure/measure-definition.js';

export default defineRecordType({
  type: 'CourtHearingObserved',
  pack: 'common',
  label: say('旁听庭审', 'Court hearing observed'),
  fields: payload({
    court: text({ zh: '法院', en: 'Court' }),
    caseType: text({ zh: '案件类型', en: 'Case type' }).optional(),
    mode: text({ zh: '方式', en: 'Mode' }).optional(),
    attended: integer({ zh: '旁听人数', en: 'Attended', unit: '人' }, { min: 1 }),
    leaderPresent: flag({ zh: '负责人参加', en: 'Leader present' }).optional(),
  }),
  recorders: ['clerk'],
  sections: ['law'],
  likeness: ({ occurredOn, data }) => alike(occurredOn, data.court, data.caseType),
  measures: [
    supporting('court.observed', '次', { kind: 'sum' }, say('旁听庭审次数', 'Court hearings observed'), say('旁听庭审的记录数', 'Hearings on record')),
    supporting('court.withLeader', '次', { kind: 'sum' }, say('负责人参加的旁听庭审次数', 'Hearings observed with a leader'), say('写明负责人参加的', 'Those that say a leader was present')),
  ],
  contributes: {
    'court.observed': () => [{}],
    'court.withLeader': ({ data }) => (data.leaderPresent === true ? [{}] : []),
  },
});
