import { shortReason } from '../definition/amendment-oddities.js';
import { payload, reason, text } from '../definition/fields.js';
import { month } from '../definition/period.js';
import { defineRecordType } from '../definition/record-type.js';
import { say } from '../definition/text.js';

export default defineRecordType({
  type: 'PeriodReopened',
  pack: 'common',
  label: say('月度解锁', 'Period reopened'),
  fields: payload({
    period: month,
    reason: reason('原因'),
    approvedBy: text({ zh: '批准人', en: 'Approved by' }).optional(),
  }),
  recorders: ['leader'],
  example: { period: '2023-03' },
  freeOfYear: true,
  bookedYear: ({ data }) => Number(data.period.slice(0, 4)),
  oddities: [shortReason],
});
