import { yearOf } from '@app/calendar';
import { payload, text } from '../definition/fields.js';
import { alike } from '../definition/likeness.js';
import { defineRecordType } from '../definition/record-type.js';
import { say } from '../definition/text.js';

const DOCUMENT_NUMBER = /^.+〔(\d{4})〕\d+号$/;

export default defineRecordType({
  type: 'DocumentAdopted',
  pack: 'common',
  label: say('文件印发', 'Document adopted'),
  fields: payload({
    kind: text({ zh: '文件类别', en: 'Kind' }),
    title: text({ zh: '标题', en: 'Title' }),
    docNo: text({ zh: '发文字号', en: 'Document number' }).optional(),
  }),
  recorders: ['clerk'],
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
});
