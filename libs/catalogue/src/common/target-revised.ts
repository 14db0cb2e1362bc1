import { yearOf } from '@app/calendar';
import { decimal, payload, text } from '../definition/fields.js';
import { alike } from '../definition/likeness.js';
import { defineRecordType } from '../definition/record-type.js';
import { say } from '../definition/text.js';

export default defineRecordType({
  type: 'TargetRevised',
  pack: 'common',
  label: say('目标调整', 'Target revised'),
  fields: payload({
    indicator: text({ zh: '指标', en: 'Indicator' }),
    old: decimal({ zh: '原目标值', en: 'Old target' }).optional(),
    new: decimal({ zh: '新目标值', en: 'New target' }),
    reason: text({ zh: '原因', en: 'Reason' }).optional(),
    basis: text({ zh: '依据', en: 'Basis' }).optional(),
  }),
  recorders: ['clerk', 'leader'],
  freeOfYear: true,
  mayLieAhead: true,
  likeness: ({ occurredOn, data }) => alike(yearOf(occurredOn), data.indicator.replace(/^I-/, ''), data.new),
  oddities: [
    {
      weight: 'desk',
      code: 'negative-target',
      field: 'data.new',
      text: say('目标值不能为负', 'A target must not be negative'),
      when: ({ data }) => data.new < 0,
    },
  ],
});
