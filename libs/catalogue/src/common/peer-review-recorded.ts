import { because, integer, payload, text, year } from '../definition/fields.js';
import { alike } from '../definition/likeness.js';
import { defineRecordType } from '../definition/record-type.js';
import { reportedYear } from '../definition/reported-year.js';
import { say } from '../definition/text.js';
import { unusualWord } from '../definition/word-oddities.js';
import { supporting } from '../measure/measure-definition.js';

const grade = { zh: '等次', en: 'Grade' };

export default defineRecordType({
  type: 'PeerReviewRecorded',
  pack: 'common',
  label: say('履职报告评议', 'Peer review recorded'),
  fields: payload({
    grade: text(grade).optional(),
    good: integer({ zh: '好', en: 'Good', unit: '票' }).optional(),
    fairlyGood: integer({ zh: '较好', en: 'Fairly good', unit: '票' }).optional(),
    average: integer({ zh: '一般', en: 'Average', unit: '票' }).optional(),
    poor: integer({ zh: '差', en: 'Poor', unit: '票' }).optional(),
    ballots: integer({ zh: '总票数', en: 'Ballots', unit: '票' }).optional(),
    year: year({ zh: '年度', en: 'Year' }).optional(),
  }).refine(({ ballots, good = 0, fairlyGood = 0, average = 0, poor = 0 }) => ballots === undefined || good + fairlyGood + average + poor === ballots, {
    path: ['ballots'],
    ...because('各等次票数之和应等于总票数', 'the votes must add up to the ballots'),
  }),
  recorders: ['clerk', 'countyOffice'],
  sections: ['law'],
  example: { ballots: 4 },
  freeOfYear: true,
  bookedYear: reportedYear,
  evidence: [['评议通报', '测评表']],
  likeness: (record) => alike(reportedYear(record), record.occurredOn),
  oddities: [unusualWord('grade', grade, ['优秀', '良好', '一般', '较差'])],
  measures: [
    supporting('review.grade', '次', { kind: 'sum' }, say('评议等次', 'Review grade'), say('写明等次的评议；等次由评议者给出，不由票数推算', 'Reviews that give a grade; it is given by those who review, not worked out from the ballots')),
  ],
  contributes: {
    'review.grade': ({ data }) => (data.grade === undefined ? [] : [{ key: data.grade }]),
  },
});
