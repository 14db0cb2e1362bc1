import { yearOf } from '@app/calendar';
import { settledOn } from '../definition/contributions.js';
import { date, payload, text } from '../definition/fields.js';
import { alike } from '../definition/likeness.js';
import { FILING_DAYS, filingDue } from '../definition/normative.js';
import { defineRecordType } from '../definition/record-type.js';
import { say } from '../definition/text.js';
import { notAfterRecord } from '../definition/word-oddities.js';
import { rateOf, supporting } from '../measure/measure-definition.js';

export default defineRecordType({
  type: 'NormativeDocumentFiled',
  pack: 'common',
  label: say('规范性文件备案', 'Normative document filed'),
  fields: payload({
    docRef: text({ zh: '文件', en: 'Document' }),
    issuedOn: date({ zh: '印发日期', en: 'Issued on' }),
    reviewedOn: date({ zh: '合法性审核日期', en: 'Reviewed on' }).optional(),
  }),
  recorders: ['clerk'],
  sections: ['law'],
  evidence: [['备案回执']],
  likeness: ({ data }) => alike(data.docRef, data.issuedOn),
  oddities: [
    notAfterRecord('issuedOn', 'filed-before-issued', say('备案日期早于印发日期', 'It was filed before it was issued')),
    {
      weight: 'desk',
      code: 'no-legality-review',
      field: 'data.reviewedOn',
      text: say('规范性文件印发前须经合法性审核', 'A normative document needs a legality review before it is issued'),
      when: ({ data }) => data.reviewedOn === undefined || data.reviewedOn > data.issuedOn,
    },
  ],
  measures: [
    supporting('normative.issued', '件', { kind: 'distinct' }, say('印发规范性文件数', 'Normative documents issued'), say('备案记录和印发记录中的不同文件，按印发日期', 'Different documents, filed or adopted, by the date of issue')),
    supporting('normative.reviewed', '件', { kind: 'distinct' }, say('经合法性审核的规范性文件数', 'Normative documents reviewed'), say('审核日期不晚于印发日期的', 'Reviewed no later than issued')),
    rateOf('normative.reviewedRate', 'normative.reviewed', 'normative.issued', say('规范性文件合法性审核率', 'Legality review rate')),
    supporting('normative.filingDue', '件', { kind: 'distinct' }, say('到期应备案的规范性文件数', 'Normative documents due for filing'), say(`印发后 ${String(FILING_DAYS)} 天到期，按到期日计入年度`, `Due ${FILING_DAYS} days after issue, in the year that is due`)),
    supporting('normative.filings', '件', { kind: 'distinct' }, say('规范性文件备案', 'Filings'), say('按备案日期；供本年到期的结清，上年的也列入', 'By the date of filing; those of the year before included, since they settle what is due in this one')),
    supporting('normative.filedInTime', '件', { kind: 'settled', due: 'normative.filingDue', done: 'normative.filings', inTime: true }, say('按期备案的规范性文件数', 'Normative documents filed in time'), say('到期文件中按期备案的', 'Of those due, filed in time')),
    rateOf('normative.filedRate', 'normative.filedInTime', 'normative.filingDue', say('规范性文件备案及时率', 'Filed in time')),
  ],
  contributes: {
    'normative.issued': ({ data }) => [{ key: data.docRef, on: data.issuedOn, year: yearOf(data.issuedOn) }],
    'normative.reviewed': ({ data }) => (data.reviewedOn !== undefined && data.reviewedOn <= data.issuedOn
      ? [{ key: data.docRef, on: data.issuedOn, year: yearOf(data.issuedOn) }]
      : []),
    'normative.filingDue': ({ data }) => filingDue(data.docRef, data.issuedOn),
    'normative.filings': ({ data, occurredOn }) => settledOn(data.docRef, occurredOn),
  },
});
