import { yearOf } from '@app/calendar';
import { keysOf } from '../definition/contributions.js';
import { payload, text } from '../definition/fields.js';
import { alike } from '../definition/likeness.js';
import { filingDue } from '../definition/normative.js';
import { popularisationPapersIn } from '../definition/popularisation.js';
import { defineRecordType } from '../definition/record-type.js';
import { say } from '../definition/text.js';
import { supporting } from '../measure/measure-definition.js';

/** The kind that needs a legality review and is filed. */
const NORMATIVE = '规范性文件';
const DOCUMENT_NUMBER = /^.+〔(\d{4})〕\d+号$/;

export default defineRecordType({
  type: 'DocumentAdopted',
  pack: 'common',
  label: say('文件印发', 'Document adopted'),
  fields: payload({
    kind: text({ zh: '文件类别', en: 'Kind' }),
    title: text({ zh: '标题', en: 'Title' }),
    docNo: text({ zh: '发文字号', en: 'Document number', example: '云湿发〔2023〕2号' }).optional(),
  }),
  recorders: ['clerk'],
  sections: ['office'],
  likeness: ({ occurredOn, data }) => alike(yearOf(occurredOn), data.kind, data.title),
  oddities: [
    {
      weight: 'desk',
      code: 'document-number',
      field: 'data.docNo',
      text: say('发文字号应如“某发〔2022〕2号”，年份用六角括号', 'A document number reads like 某发〔2022〕2号, its year in 〔〕'),
      when: ({ data }) => data.docNo !== undefined && !DOCUMENT_NUMBER.test(data.docNo),
    },
    {
      weight: 'notice',
      code: 'document-number-year',
      field: 'data.docNo',
      text: say('发文字号中的年份与印发年份不一致', 'The year in the document number is not the year of issue'),
      when: ({ data, occurredOn }) => {
        const yearOfNumber = DOCUMENT_NUMBER.exec(data.docNo ?? '')?.[1];
        return yearOfNumber !== undefined && Number(yearOfNumber) !== yearOf(occurredOn);
      },
    },
  ],
  measures: [
    supporting('document.adopted', '份', { kind: 'sum' }, say('印发文件数', 'Documents adopted'), say('印发文件的记录数，按文件类别分列', 'Documents on record, by kind')),
    supporting('popularisation.lists', '类', { kind: 'distinct' }, say('“四清单一办法”齐备数', 'Four lists and one method'), say(
      '内容清单、责任清单、措施清单、标准清单、考核办法中已有的，见文件类别、标题或清单类别；责任清单和考核办法须写明普法',
      'Which of the five there are, by kind or title of a document or kind of a list; the list of duties and the method must say that they are of law popularisation (普法)',
    )),
  ],
  contributes: {
    'document.adopted': ({ data }) => [{ key: data.kind }],
    'popularisation.lists': ({ data }) => keysOf(popularisationPapersIn(`${data.kind} ${data.title}`)),
    'normative.issued': ({ data }) => (data.kind === NORMATIVE ? [{ key: data.docNo ?? data.title }] : []),
    'normative.filingDue': ({ data, occurredOn }) => (data.kind === NORMATIVE ? filingDue(data.docNo ?? data.title, occurredOn) : []),
  },
});
