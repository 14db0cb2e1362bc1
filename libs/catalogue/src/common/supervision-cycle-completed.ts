import { isoWeeksOf, lastDayOfMonth, lastDayOfQuarter } from '@app/calendar';
import { choice, payload, text } from '../definition/fields.js';
import { alike } from '../definition/likeness.js';
import { defineRecordType } from '../definition/record-type.js';
import { say } from '../definition/text.js';
import { supporting } from '../measure/measure-definition.js';

const WRITTEN = { week: /^\d{4}-W\d{2}$/, month: /^\d{4}-(0[1-9]|1[0-2])$/, quarter: /^\d{4}-Q[1-4]$/ };

/** The last day of a period `2022-W05`, `2022-03` or `2022-Q1`; undefined for anything else. */
function endOf(cycle: keyof typeof WRITTEN, periodKey: string): string | undefined {
  if (!WRITTEN[cycle].test(periodKey)) return undefined;
  const year = Number(periodKey.slice(0, 4));
  switch (cycle) {
    case 'week':
      return isoWeeksOf(year).find(({ label }) => label === periodKey)?.sunday;
    case 'month':
      return lastDayOfMonth(periodKey);
    case 'quarter':
      return lastDayOfQuarter(year, periodKey.slice(5));
  }
}

export default defineRecordType({
  type: 'SupervisionCycleCompleted',
  pack: 'common',
  label: say('周报告月调度季督查', 'Supervision cycle completed'),
  fields: payload({
    cycle: choice({ week: say('每周', 'week'), month: say('每月', 'month'), quarter: say('每季度', 'quarter') }, { zh: '周期', en: 'Cycle' }),
    periodKey: text({ zh: '期次', en: 'Period', example: '2023-W05' }),
    content: text({ zh: '内容', en: 'Content' }).optional(),
  }),
  recorders: ['clerk', 'head'],
  sections: ['field'],
  evidence: [['报告', '会议纪要']],
  likeness: ({ data }) => alike(data.cycle, data.periodKey),
  oddities: [
    {
      weight: 'desk',
      code: 'no-period',
      field: 'data.periodKey',
      text: say('期次应如 2022-W05（周）、2022-03（月）、2022-Q1（季）', 'A period reads 2022-W05 (week), 2022-03 (month) or 2022-Q1 (quarter)'),
      when: ({ data }) => endOf(data.cycle, data.periodKey) === undefined,
    },
  ],
  measures: [
    supporting('supervision.cycles', '次', { kind: 'distinct' }, say('周报告、月调度、季督查次数', 'Supervision cycles'), say(
      '不同期次，计入期次所在年度，期末起计',
      'Different periods, in the year of the period, from its end',
    )),
  ],
  contributes: {
    'supervision.cycles': ({ data, occurredOn }) => {
      const end = endOf(data.cycle, data.periodKey);
      if (end === undefined) return [];
      return [{ key: `${data.cycle}|${data.periodKey}`, year: Number(data.periodKey.slice(0, 4)), on: occurredOn > end ? occurredOn : end }];
    },
  },
});
