import { yearOf } from '@app/calendar';
import { choice, payload, text, textList } from '../definition/fields.js';
import { alike } from '../definition/likeness.js';
import { defineRecordType } from '../definition/record-type.js';
import { say } from '../definition/text.js';
import { measure } from '../measure/measure-definition.js';

export default defineRecordType({
  type: 'StationUpgraded',
  pack: 'fieldcare',
  label: say('管护站升级', 'Station upgraded'),
  fields: payload({
    stationId: text({ zh: '管护站', en: 'Station' }),
    town: text({ zh: '乡镇', en: 'Town' }),
    part: choice({ hardware: say('硬件', 'hardware'), software: say('软件', 'software') }, { zh: '部分', en: 'Part' }),
    items: textList({ zh: '内容', en: 'Items' }).optional(),
  }),
  recorders: ['clerk', 'head'],
  sections: ['field'],
  evidence: [['验收单']],
  likeness: ({ occurredOn, data }) => alike(yearOf(occurredOn), data.stationId, data.part),
  measures: [
    measure('station.upgraded', '个', { kind: 'complete', parts: ['hardware', 'software'] }, say('升级管护站数', 'Stations upgraded'), say(
      '当年软、硬件都已升级的不同管护站',
      'Different stations with both hardware and software upgraded in the year',
    )),
  ],
  contributes: {
    'station.upgraded': ({ data }) => [{ key: data.stationId, part: data.part }],
  },
});
