import { keysOf } from '../definition/contributions.js';
import { integer, payload, text } from '../definition/fields.js';
import { alike } from '../definition/likeness.js';
import { popularisationPapersIn } from '../definition/popularisation.js';
import { defineRecordType } from '../definition/record-type.js';
import { say } from '../definition/text.js';
import { measure, supporting } from '../measure/measure-definition.js';

const DUTY_LIST = '普法责任清单';

export default defineRecordType({
  type: 'InventoryListPublished',
  pack: 'common',
  label: say('清单公布', 'Inventory list published'),
  fields: payload({
    kind: text({ zh: '清单类别', en: 'Kind' }),
    items: integer({ zh: '清单内事项', en: 'Items on the list', unit: '项' }),
    channel: text({ zh: '公布渠道', en: 'Channel' }).optional(),
    url: text({ zh: '网址', en: 'URL' }).optional(),
  }),
  recorders: ['clerk'],
  sections: ['law'],
  evidence: [['公示截图']],
  likeness: ({ occurredOn, data }) => alike(occurredOn, data.kind),
  measures: [
    measure('list.lawPopularisation', '项', { kind: 'sum' }, say('公布普法责任清单', 'Law-popularisation duty lists published'), say(
      '公布“普法责任清单”的记录数；清单内的事项数与其他清单不计',
      'Publications of a list of kind 普法责任清单; neither the items on it nor other lists count',
    )),
    supporting('list.updated', '份', { kind: 'sum' }, say('公布清单数', 'Lists published'), say('公布清单的记录数，按清单类别分列', 'Lists on record, by kind')),
  ],
  contributes: {
    'list.lawPopularisation': ({ data }) => (data.kind === DUTY_LIST ? [{}] : []),
    'list.updated': ({ data }) => [{ key: data.kind }],
    'popularisation.lists': ({ data }) => keysOf(popularisationPapersIn(data.kind)),
  },
});
