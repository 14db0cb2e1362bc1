import { yearOf } from '@app/calendar';
import { decimal, payload, text } from '../definition/fields.js';
import { alike } from '../definition/likeness.js';
import { defineRecordType } from '../definition/record-type.js';
import { say } from '../definition/text.js';

/** An indicator's code is written with or without it: `S02` is `I-S02`. */
const INDICATOR_PREFIX = /^I-/;

export default defineRecordType({
  type: 'TargetSet',
  pack: 'common',
  label: say('目标下达', 'Target set'),
  fields: payload({
    indicator: text({ zh: '指标', en: 'Indicator' }),
    target: decimal({ zh: '目标值', en: 'Target' }),
    source: text({ zh: '依据', en: 'Source' }).optional(),
  }),
  recorders: ['clerk', 'leader'],
  freeOfYear: true,
  mayLieAhead: true,
  likeness: ({ occurredOn, data }) => alike(yearOf(occurredOn), data.indicator.replace(INDICATOR_PREFIX, '')),
  oddities: [
    {
      weight: 'desk',
      code: 'negative-target',
      field: 'data.target',
      text: say('目标值不能为负', 'A target must not be negative'),
      when: ({ data }) => data.target < 0,
    },
  ],
});
