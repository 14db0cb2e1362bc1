import { payload, personIds, text } from '../definition/fields.js';
import { alike } from '../definition/likeness.js';
import { defineRecordType } from '../definition/record-type.js';
import { say } from '../definition/text.js';

export default defineRecordType({
  type: 'LegalReviewBodyDesignated',
  pack: 'common',
  label: say('法制审核机构人员明确', 'Legal review body designated'),
  fields: payload({
    body: text({ zh: '审核机构', en: 'Body' }),
    persons: personIds({ zh: '审核人员', en: 'Persons' }).optional(),
  }),
  recorders: ['clerk'],
  sections: ['office'],
  evidence: [['文件']],
  likeness: ({ occurredOn, data }) => alike(occurredOn, data.body),
});
