import { addMonths, yearOf } from '@app/calendar';
import { dueOn } from '../definition/contributions.js';
import { decimal, flag, integer, payload, text } from '../definition/fields.js';
import { alike } from '../definition/likeness.js';
import { defineRecordType } from '../definition/record-type.js';
import { say } from '../definition/text.js';
import { unusualWord } from '../definition/word-oddities.js';
import { rateOf, supporting } from '../measure/measure-definition.js';

const wetlandLevel = { zh: '湿地级别', en: 'Wetland level' };
/** 湿地保护法 20: two years at most, restored within one year after. */
const LONGEST_TERM = 24;
const MONTHS_TO_RESTORE = 12;

export default defineRecordType({
  type: 'WetlandUseApplicationReceived',
  pack: 'wetland',
  label: say('征占用湿地申请受理', 'Wetland-use application received'),
  fields: payload({
    projectId: text({ zh: '项目编号', en: 'Project number' }),
    name: text({ zh: '项目名称', en: 'Project name' }).optional(),
    applicant: text({ zh: '申请人', en: 'Applicant' }).optional(),
    areaHa: decimal({ zh: '面积', en: 'Area', unit: '公顷' }, { above: 0 }).optional(),
    wetlandLevel: text(wetlandLevel).optional(),
    temporary: flag({ zh: '临时占用', en: 'Temporary' }).optional(),
    termMonths: integer({ zh: '占用期限', en: 'Term', unit: '个月' }).optional(),
  }),
  recorders: ['clerk'],
  sections: ['approval'],
  evidence: [['申请材料']],
  likeness: ({ occurredOn, data }) => alike(yearOf(occurredOn), data.projectId),
  oddities: [
    unusualWord('wetlandLevel', wetlandLevel, ['国家重要', '省级重要', '一般']),
    {
      weight: 'notice',
      code: 'term-too-long',
      field: 'data.termMonths',
      text: say('临时占用期限超过两年（湿地保护法第二十条）', 'A temporary use may not exceed two years (Wetland Protection Law, art. 20)'),
      when: ({ data }) => data.temporary === true && (data.termMonths ?? 0) > LONGEST_TERM,
    },
  ],
  measures: [
    supporting('restoration.due', '个', { kind: 'distinct' }, say('应恢复的临时占用项目数', 'Temporary uses to be restored'), say(
      '临时占用期满后一年内应恢复，按恢复期限计入年度；验收时写明的期限也计，同年的取较晚者',
      'To be restored within a year after the temporary use ends, in the year that is due; a date that the acceptance names counts too, of two in a year the later',
    )),
    supporting('restoration.inTime', '个', { kind: 'settled', due: 'restoration.due', done: 'restoration.verifications', inTime: true }, say('按期恢复的项目数', 'Restored in time'), say('到期项目中按期验收的', 'Of those due, accepted in time')),
    rateOf('restoration.inTimeRate', 'restoration.inTime', 'restoration.due', say('临时占用按期恢复率', 'Restored in time')),
  ],
  contributes: {
    'restoration.due': ({ data, occurredOn }) => (data.temporary === true && data.termMonths !== undefined && data.termMonths < 1200
      ? dueOn(data.projectId, addMonths(occurredOn, data.termMonths + MONTHS_TO_RESTORE))
      : []),
  },
});
