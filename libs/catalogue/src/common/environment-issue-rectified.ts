import { yearOf } from '@app/calendar';
import { settledNumber } from '../definition/contributions.js';
import { payload, text } from '../definition/fields.js';
import { alike } from '../definition/likeness.js';
import { defineRecordType } from '../definition/record-type.js';
import { say } from '../definition/text.js';
import { supporting } from '../measure/measure-definition.js';

/** Years from the finding of an issue to its due date, at most; those of central inspections take that long. */
const LONGEST = 3;

export default defineRecordType({
  type: 'EnvironmentIssueRectified',
  pack: 'common',
  label: say('环境问题整改销号', 'Environment issue rectified'),
  fields: payload({
    issueId: text({ zh: '问题编号', en: 'Issue number' }),
    verifier: text({ zh: '验收人', en: 'Verifier' }).optional(),
  }),
  recorders: ['clerk', 'head'],
  sections: ['field'],
  evidence: [['整改照片', '验收单']],
  references: [{ field: 'issueId', to: 'EnvironmentIssueFound', by: 'issueId' }],
  likeness: ({ occurredOn, data }) => alike(yearOf(occurredOn), data.issueId),
  oddities: [
    {
      weight: 'desk',
      code: 'no-verifier',
      field: 'data.verifier',
      text: say('销号须有验收人', 'An issue is closed only by a verifier'),
      when: ({ data }) => data.verifier === undefined,
    },
  ],
  measures: [
    supporting('environment.rectifications', '个', { kind: 'distinct' }, say('环境问题整改', 'Rectifications'), say(
      `整改所结清的问题编号与年份；发现后 ${String(LONGEST)} 年内到期的都可结清`,
      `Numbers and years of issues that a rectification may settle: those due within ${LONGEST} years of being found`,
    )),
  ],
  contributes: {
    'environment.rectifications': ({ data, occurredOn }) => settledNumber(data.issueId, occurredOn, LONGEST),
  },
});
