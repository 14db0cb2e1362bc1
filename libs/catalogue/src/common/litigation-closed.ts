import { yearOf } from '@app/calendar';
import { isLost, result, results } from '../definition/disputes.js';
import { flag, payload, text } from '../definition/fields.js';
import { alike } from '../definition/likeness.js';
import { defineRecordType } from '../definition/record-type.js';
import { say } from '../definition/text.js';
import { unusualWord } from '../definition/word-oddities.js';
import { rateOf, supporting } from '../measure/measure-definition.js';

export default defineRecordType({
  type: 'LitigationClosed',
  pack: 'common',
  label: say('行政诉讼结案', 'Litigation closed'),
  fields: payload({
    caseId: text({ zh: '案件编号', en: 'Case number' }),
    result: text(result),
    leaderAppeared: flag({ zh: '负责人出庭', en: 'Leader appeared' }).optional(),
    heard: flag({ zh: '开庭审理', en: 'Heard in court' }).optional(),
  }),
  recorders: ['clerk'],
  sections: ['law'],
  evidence: [['判决书']],
  likeness: ({ occurredOn, data }) => alike(yearOf(occurredOn), data.caseId),
  oddities: [unusualWord('result', result, results)],
  measures: [
    supporting('litigation.heard', '件', { kind: 'distinct' }, say('开庭案件数', 'Cases heard'), say('写明负责人是否出庭、或写明开庭审理的案件；写明未开庭的不计', 'Cases that say whether the leader appeared, or that they were heard; not those that say they were not')),
    supporting('litigation.leaderAppeared', '件', { kind: 'distinct' }, say('负责人出庭案件数', 'Cases in which the leader appeared'), say('写明负责人出庭的', 'Those that say the leader appeared')),
    rateOf('litigation.appearanceRate', 'litigation.leaderAppeared', 'litigation.heard', say('负责人出庭应诉率', 'Appearance rate')),
  ],
  contributes: {
    'dispute.closed': ({ data }) => [{ key: `诉讼|${data.caseId}` }],
    'dispute.lost': ({ data }) => (isLost(data.result) ? [{ key: `诉讼|${data.caseId}` }] : []),
    'litigation.heard': ({ data }) => ((data.heard ?? data.leaderAppeared !== undefined) ? [{ key: data.caseId }] : []),
    'litigation.leaderAppeared': ({ data }) => (data.leaderAppeared === true && data.heard !== false ? [{ key: data.caseId }] : []),
  },
});
