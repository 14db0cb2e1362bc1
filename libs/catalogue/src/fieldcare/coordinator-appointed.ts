import { yearOf } from '@app/calendar';
import { payload, text } from '../definition/fields.js';
import { alike } from '../definition/likeness.js';
import { defineRecordType } from '../definition/record-type.js';
import { say } from '../definition/text.js';
import { measure } from '../measure/measure-definition.js';

export default defineRecordType({
  type: 'CoordinatorAppointed',
  pack: 'fieldcare',
  label: say('协管员选聘', 'Coordinator appointed'),
  fields: payload({
    personId: text({ zh: '协管员', en: 'Coordinator' }),
    town: text({ zh: '乡镇', en: 'Town' }),
    basis: text({ zh: '依据', en: 'Basis' }).optional(),
  }),
  recorders: ['clerk', 'head'],
  sections: ['field'],
  likeness: ({ occurredOn, data }) => alike(yearOf(occurredOn), data.personId, data.town),
  measures: [
    measure('post.coordinators', '名', { kind: 'distinct' }, say('选聘协管员人数', 'Coordinators appointed'), say(
      '当年选聘的不同协管员；同一人续聘只计一次',
      'Different people appointed in the year; a person appointed again counts once',
    )),
    measure('post.townsWithCoordinator', '个', { kind: 'distinct' }, say('配备协管员的乡镇数', 'Towns with a coordinator'), say(
      '当年选聘协管员的不同乡镇',
      'Different towns for which a coordinator was appointed in the year',
    )),
  ],
  contributes: {
    'post.coordinators': ({ data }) => [{ key: data.personId }],
    'post.townsWithCoordinator': ({ data }) => [{ key: data.town }],
    'post.hired': ({ data }) => [{ key: data.personId }],
  },
});
