import { payload, text, year } from '../definition/fields.js';
import { alike } from '../definition/likeness.js';
import { defineRecordType } from '../definition/record-type.js';
import { say } from '../definition/text.js';

export default defineRecordType({
  type: 'IndicatorSetAdopted',
  pack: 'common',
  label: say('考核指标体系启用', 'Indicator set adopted'),
  fields: payload({
    year: year({ zh: '年度', en: 'Year' }),
    setId: text({ zh: '指标体系', en: 'Indicator set' }),
    version: text({ zh: '版本', en: 'Version' }).optional(),
    source: text({ zh: '依据', en: 'Source' }).optional(),
  }),
  recorders: ['administrator', 'leader', 'clerk'],
  freeOfYear: true,
  bookedYear: ({ data }) => data.year,
  likeness: ({ data }) => alike(data.year, data.setId, data.version),
});
