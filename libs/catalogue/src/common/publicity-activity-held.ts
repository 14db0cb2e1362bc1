import { because, integer, payload, text, textList } from '../definition/fields.js';
import { alike } from '../definition/likeness.js';
import { daysFromOccasion } from '../definition/occasions.js';
import { defineRecordType } from '../definition/record-type.js';
import { say } from '../definition/text.js';
import { measure } from '../measure/measure-definition.js';

const NEAR_DAYS = 14;
const LARGE_AUDIENCE = 5000;

export default defineRecordType({
  type: 'PublicityActivityHeld',
  pack: 'common',
  label: say('普法宣传活动', 'Publicity activity held'),
  fields: payload({
    occasion: text({ zh: '宣传节点', en: 'Occasion' }).optional(),
    venue: text({ zh: '场所类别', en: 'Venue' }).optional(),
    place: text({ zh: '地点', en: 'Place' }).optional(),
    forms: textList({ zh: '形式', en: 'Forms' }),
    audience: integer({ zh: '受众', en: 'Audience', unit: '人次' }).optional(),
    materials: integer({ zh: '发放资料', en: 'Materials', unit: '份' }).optional(),
    partners: textList({ zh: '协办单位', en: 'Partners' }).optional(),
  }).refine((data) => data.occasion !== undefined || data.venue !== undefined, {
    path: ['occasion'],
    ...because('宣传节点（occasion）与场所类别（venue）至少填写一项', 'occasion or venue: at least one of the two must be given'),
  }),
  recorders: ['clerk'],
  sections: ['law', 'field'],
  evidence: [['照片']],
  likeness: ({ occurredOn, data }) => alike(occurredOn, data.occasion, data.venue, data.place),
  oddities: [
    {
      weight: 'notice',
      code: 'far-from-occasion',
      field: 'occurredOn',
      text: say(`活动日期与宣传节点相差 ${String(NEAR_DAYS)} 天以上`, `The date is more than ${String(NEAR_DAYS)} days from the occasion`),
      when: ({ data, occurredOn }) => (daysFromOccasion(data.occasion ?? '', occurredOn) ?? 0) > NEAR_DAYS,
    },
    {
      weight: 'notice',
      code: 'large-audience',
      field: 'data.audience',
      text: say(`受众超过 ${String(LARGE_AUDIENCE)} 人次，请核实`, `More than ${String(LARGE_AUDIENCE)} in the audience: please check`),
      when: ({ data }) => (data.audience ?? 0) > LARGE_AUDIENCE,
    },
  ],
  measures: [
    measure('publicity.activities', '次', { kind: 'sum' }, say('普法宣传活动次数', 'Publicity activities'), say(
      '普法宣传活动的记录数',
      'Publicity activities on record',
    )),
    measure('publicity.venuesCovered', '类', { kind: 'distinct' }, say('覆盖场所类别数', 'Kinds of venues covered'), say(
      '填写了场所类别的活动中的不同类别',
      'Different venues named by activities',
    )),
    measure('publicity.occasions', '个', { kind: 'distinct' }, say('宣传节点数', 'Occasions used'), say(
      '填写了宣传节点的活动中的不同节点',
      'Different occasions named by activities',
    )),
  ],
  contributes: {
    'publicity.activities': () => [{}],
    'publicity.venuesCovered': ({ data }) => (data.venue === undefined ? [] : [{ key: data.venue }]),
    'publicity.occasions': ({ data }) => (data.occasion === undefined ? [] : [{ key: data.occasion }]),
  },
});
