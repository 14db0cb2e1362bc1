import { integer, payload } from '../definition/fields.js';
import { alike } from '../definition/likeness.js';
import { month } from '../definition/period.js';
import { defineRecordType } from '../definition/record-type.js';
import { say } from '../definition/text.js';

/** The log's own positions begin at 1. */
const FIRST_POSITION = 1;

export default defineRecordType({
  type: 'PeriodLocked',
  pack: 'common',
  label: say('月度锁定', 'Period locked'),
  fields: payload({
    period: month,
    lockedPosition: integer({ zh: '锁定时的日志位置', en: 'Log position' }, { min: FIRST_POSITION }).optional(),
  }),
  recorders: ['clerk', 'leader'],
  example: { period: '2023-02' },
  freeOfYear: true,
  bookedYear: ({ data }) => Number(data.period.slice(0, 4)),
  likeness: ({ data }) => alike(data.period),
  oddities: [
    {
      weight: 'desk',
      code: 'period-not-over',
      field: 'data.period',
      text: say('尚未结束的月份不能锁定', 'A month that is not over cannot be locked'),
      when: ({ data, occurredOn }) => data.period >= occurredOn.slice(0, 7),
    },
  ],
});
