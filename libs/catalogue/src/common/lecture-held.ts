import { integer, payload, text } from '../definition/fields.js';
import { alike } from '../definition/likeness.js';
import { defineRecordType } from '../definition/record-type.js';
import { say } from '../definition/text.js';
import { unusualWord } from '../definition/word-oddities.js';
import { supporting } from '../measure/measure-definition.js';

const kind = { zh: '类别', en: 'Kind' };
const CASE_REVIEW = '案例点评';

export default defineRecordType({
  type: 'LectureHeld',
  pack: 'common',
  label: say('讲堂讲座', 'Lecture held'),
  fields: payload({
    kind: text(kind),
    speaker: text({ zh: '主讲人', en: 'Speaker' }).optional(),
    topic: text({ zh: '主题', en: 'Topic' }).optional(),
    audience: integer({ zh: '听众', en: 'Audience', unit: '人' }).optional(),
  }),
  recorders: ['clerk'],
  sections: ['law'],
  evidence: [['讲稿'], ['照片']],
  likeness: ({ occurredOn, data }) => alike(occurredOn, data.kind, data.topic),
  oddities: [unusualWord('kind', kind, ['干部讲堂', CASE_REVIEW, '绿色讲堂', '法治讲座'])],
  measures: [
    supporting('lecture.held', '次', { kind: 'sum' }, say('讲堂讲座次数', 'Lectures held'), say('各类讲堂讲座的记录数，案例点评在内', 'Lectures of every kind, case reviews included')),
    supporting('lecture.caseReviews', '次', { kind: 'sum' }, say('案例点评次数', 'Case reviews'), say('类别为“案例点评”的讲堂讲座', 'Lectures of kind 案例点评')),
  ],
  contributes: {
    'lecture.held': () => [{}],
    'lecture.caseReviews': ({ data }) => (data.kind === CASE_REVIEW ? [{}] : []),
  },
});
