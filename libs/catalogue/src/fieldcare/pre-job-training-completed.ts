import { z } from 'zod';
import { decimal, integer, payload, personIds } from '../definition/fields.js';
import { alike } from '../definition/likeness.js';
import { defineRecordType } from '../definition/record-type.js';
import { say } from '../definition/text.js';
import { supporting } from '../measure/measure-definition.js';

/** Their number or their names: bureaus keep either. */
const TRAINEES = { zh: '参训人员', en: 'Trainees' };

export default defineRecordType({
  type: 'PreJobTrainingCompleted',
  pack: 'fieldcare',
  label: say('岗前培训', 'Pre-job training completed'),
  fields: payload({
    trainees: z.union([integer(TRAINEES), personIds(TRAINEES)]).meta({ label: TRAINEES }),
    hours: decimal({ zh: '学时', en: 'Hours', unit: '学时' }).optional(),
  }),
  recorders: ['clerk', 'head'],
  sections: ['field'],
  likeness: ({ occurredOn }) => alike(occurredOn),
  measures: [
    supporting('post.trained', '人', { kind: 'sum' }, say('岗前培训人数', 'People trained before the job'), say('各次受训人数之和；写明名单的按不同人员', 'Trainees of all trainings added up; different people where a list is given')),
  ],
  contributes: {
    'post.trained': ({ data: { trainees } }) => [{ amount: Array.isArray(trainees) ? new Set(trainees).size : trainees }],
  },
});
