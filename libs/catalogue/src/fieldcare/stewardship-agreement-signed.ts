import { yearOf } from '@app/calendar';
import { payload, text } from '../definition/fields.js';
import { alike } from '../definition/likeness.js';
import { defineRecordType } from '../definition/record-type.js';
import { say } from '../definition/text.js';
import { measure, rateOf } from '../measure/measure-definition.js';

export default defineRecordType({
  type: 'StewardshipAgreementSigned',
  pack: 'fieldcare',
  label: say('管护协议签订', 'Stewardship agreement signed'),
  fields: payload({
    agreementNo: text({ zh: '协议编号', en: 'Agreement number' }),
    personId: text({ zh: '管护员', en: 'Warden' }),
    term: text({ zh: '协议期限', en: 'Term' }).optional(),
  }),
  recorders: ['clerk', 'head'],
  sections: ['field'],
  evidence: [['协议扫描件']],
  likeness: ({ occurredOn, data }) => alike(yearOf(occurredOn), data.agreementNo),
  measures: [
    measure('agreement.signed', '份', { kind: 'distinct' }, say('签订管护协议份数', 'Stewardship agreements signed'), say(
      '不同协议编号；作废重签的只计有效协议',
      'Different agreement numbers; an agreement voided and signed anew counts by its valid number only',
    )),
    rateOf('agreement.rate', 'agreement.signed', 'post.wardens', say('协议签订率', 'Agreements signed')),
  ],
  contributes: {
    'agreement.signed': ({ data }) => [{ key: data.agreementNo }],
  },
});
