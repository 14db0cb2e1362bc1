import { yearOf } from '@app/calendar';
import { dueOn, settledOn } from '../definition/contributions.js';
import { date, payload, text } from '../definition/fields.js';
import { alike } from '../definition/likeness.js';
import { defineRecordType } from '../definition/record-type.js';
import { say } from '../definition/text.js';
import { supporting } from '../measure/measure-definition.js';

/** Two years of use and one to restore (湿地保护法 20): an acceptance lies no more years before its due date. */
const LONGEST = 3;

export default defineRecordType({
  type: 'RestorationVerified',
  pack: 'wetland',
  label: say('恢复验收', 'Restoration verified'),
  fields: payload({
    projectId: text({ zh: '项目编号', en: 'Project number' }),
    dueOn: date({ zh: '恢复期限', en: 'Due on' }).optional(),
  }),
  recorders: ['clerk'],
  sections: ['approval'],
  evidence: [['验收单']],
  references: [{ field: 'projectId', to: 'WetlandUseApplicationReceived', by: 'projectId' }],
  likeness: ({ occurredOn, data }) => alike(yearOf(occurredOn), data.projectId),
  measures: [
    supporting('restoration.verifications', '个', { kind: 'distinct' }, say('恢复验收', 'Restorations verified'), say(
      `不同项目；验收后 ${String(LONGEST)} 年内到期的都可结清`, `Different projects; an acceptance settles what is due within ${LONGEST} years of it`,
    )),
  ],
  contributes: {
    'restoration.due': ({ data }) => (data.dueOn === undefined ? [] : dueOn(data.projectId, data.dueOn)),
    'restoration.verifications': ({ data, occurredOn }) => settledOn(data.projectId, occurredOn, LONGEST),
  },
});
