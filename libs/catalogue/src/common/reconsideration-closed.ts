import { yearOf } from '@app/calendar';
import { isLost, result, results } from '../definition/disputes.js';
import { payload, text } from '../definition/fields.js';
import { alike } from '../definition/likeness.js';
import { defineRecordType } from '../definition/record-type.js';
import { say } from '../definition/text.js';
import { unusualWord } from '../definition/word-oddities.js';
import { rateOf, supporting } from '../measure/measure-definition.js';

export default defineRecordType({
  type: 'ReconsiderationClosed',
  pack: 'common',
  label: say('行政复议结案', 'Reconsideration closed'),
  fields: payload({
    caseId: text({ zh: '案件编号', en: 'Case number' }),
    result: text(result),
  }),
  recorders: ['clerk'],
  sections: ['law'],
  evidence: [['决定书']],
  likeness: ({ occurredOn, data }) => alike(yearOf(occurredOn), data.caseId),
  oddities: [unusualWord('result', result, results)],
  measures: [
    supporting('dispute.closed', '件', { kind: 'distinct' }, say('复议、诉讼结案数', 'Disputes closed'), say('行政复议和行政诉讼的不同案件，按结案日期', 'Different cases of reconsideration and litigation, by the date they were closed')),
    supporting('dispute.lost', '件', { kind: 'distinct' }, say('复议纠错、败诉数', 'Disputes reversed or lost'), say('结果为撤销、变更、确认违法、责令履行、败诉的', 'Those that ended as 撤销, 变更, 确认违法, 责令履行 or 败诉')),
    rateOf('dispute.lostRate', 'dispute.lost', 'dispute.closed', say('复议纠错、败诉率', 'Reversed or lost')),
  ],
  contributes: {
    'dispute.closed': ({ data }) => [{ key: `复议|${data.caseId}` }],
    'dispute.lost': ({ data }) => (isLost(data.result) ? [{ key: `复议|${data.caseId}` }] : []),
  },
});
