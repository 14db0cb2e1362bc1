import { payload, text } from '../definition/fields.js';
import { defineRecordType } from '../definition/record-type.js';
import { say } from '../definition/text.js';

/** What is to be said to a warning that travels with a record, as to why it was entered late. */
export default defineRecordType({
  type: 'WarningAnswered',
  pack: 'common',
  label: say('提示说明', 'Warning answered'),
  amendment: true,
  fields: payload({
    target: text({ zh: '有提示的记录', en: 'Record warned of' }),
    code: text({ zh: '提示代码', en: 'Code of the warning' }),
    answer: text({ zh: '说明', en: 'Answer' }),
  }),
  recorders: ['clerk', 'warden', 'head', 'leader'],
});
