import { z } from 'zod';
import { date, integer, payload, text, textList, year } from '../definition/fields.js';
import { defineRecordType } from '../definition/record-type.js';
import { say } from '../definition/text.js';

/** A day the bureau means to mark. */
const occasion = payload({
  name: text({ zh: '节点', en: 'Occasion' }),
  date: date({ zh: '日期', en: 'Date' }),
});

/**
 * What a bureau says of itself for a year: numbers that indicators are measured against and no record holds. Several
 * records of a year add up, field by field; the last one has the last word.
 */
export default defineRecordType({
  type: 'ProfileRecorded',
  pack: 'common',
  label: say('单位情况登记', 'Profile recorded'),
  fields: payload({
    year: year({ zh: '年度', en: 'Year' }),
    towns: integer({ zh: '乡镇数', en: 'Towns', unit: '个' }).optional(),
    enforcementOfficers: integer({ zh: '行政执法人员数', en: 'Enforcement officers', unit: '人' }).optional(),
    plannedRoundsPerWeek: integer({ zh: '每周计划巡查人次', en: 'Rounds planned a week', unit: '人次' }).optional(),
    plannedStations: integer({ zh: '计划升级管护站数', en: 'Stations to be upgraded', unit: '个' }).optional(),
    plannedRandomInspections: integer({ zh: '计划双随机抽查次数', en: 'Random inspections planned', unit: '次' }).optional(),
    plannedOccasions: z.array(occasion).meta({ label: say('计划宣传节点', 'Occasions planned') }).optional(),
    packs: textList({ zh: '启用的业务包', en: 'Packs in use' }).optional(),
  }),
  recorders: ['clerk', 'leader', 'administrator'],
  freeOfYear: true,
  mayLieAhead: true,
  bookedYear: ({ data }) => data.year,
});
