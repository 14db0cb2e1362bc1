import { yearOf } from '@app/calendar';
import { choice, payload, text } from '../definition/fields.js';
import { alike } from '../definition/likeness.js';
import { defineRecordType } from '../definition/record-type.js';
import { say } from '../definition/text.js';
import { measure } from '../measure/measure-definition.js';

const SATISFIED: ReadonlySet<string> = new Set(['非常满意', '满意']);

export default defineRecordType({
  type: 'InquirySatisfactionRated',
  pack: 'common',
  label: say('满意度回访', 'Inquiry satisfaction rated'),
  fields: payload({
    inquiryId: text({ zh: '受理编号', en: 'Inquiry number' }),
    rating: choice({
      非常满意: say('非常满意', 'very satisfied'), 满意: say('满意', 'satisfied'), 基本满意: say('基本满意', 'fairly satisfied'), 一般: say('一般', 'so-so'), 不满意: say('不满意', 'dissatisfied'),
    }, { zh: '评价', en: 'Rating' }),
  }),
  recorders: ['clerk'],
  sections: ['office'],
  references: [{ field: 'inquiryId', to: 'InquiryReceived', by: 'inquiryId' }],
  likeness: ({ occurredOn, data }) => alike(yearOf(occurredOn), data.inquiryId),
  measures: [
    measure('inquiry.rated', '件', { kind: 'distinct' }, say('回访评价件数', 'Inquiries rated'), say(
      '有满意度评价的不同受理编号',
      'Different inquiries with a rating',
    )),
    measure('inquiry.satisfaction', '％', { kind: 'quotient', numerator: 'inquiry.satisfied', denominator: 'inquiry.rated' },
      say('咨询投诉满意率', 'Satisfaction rate'), say(
        '评价为“满意”或“非常满意”的件数 ÷ 有评价的件数；无评价时不适用',
        'Inquiries rated 满意 or 非常满意 ÷ inquiries rated; not applicable when none is rated',
      )),
    measure('inquiry.satisfied', '件', { kind: 'distinct' }, say('满意件数', 'Inquiries rated satisfied'), say(
      '评价为“满意”或“非常满意”的不同受理编号',
      'Different inquiries rated 满意 or 非常满意',
    ), { listed: false }),
  ],
  contributes: {
    'inquiry.rated': ({ data }) => [{ key: data.inquiryId }],
    'inquiry.satisfied': ({ data }) => (SATISFIED.has(data.rating) ? [{ key: data.inquiryId }] : []),
  },
});
