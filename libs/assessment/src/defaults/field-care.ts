import type { Indicator } from '../set/indicator-set.js';
import { dimension, PROPOSED } from './define.js';

const FIELD_CARE = { pack: 'fieldcare', frequency: 'month' } as const satisfies Partial<Indicator>;

export const fieldCare = dimension('W', [
  {
    ...FIELD_CARE, code: 'I-W01', name: { zh: '巡查次数', en: 'Patrols' }, formula: 'patrol.count', unit: '次', target: 1200,
    weight: 3, rule: { kind: 'RATIO' }, evidence: ['轨迹'], pace: { kind: 'seasonal' }, naPolicy: 'zero', source: PROPOSED,
  },
  {
    ...FIELD_CARE, code: 'I-W02', name: { zh: '巡查计划完成率', en: 'Weekly patrol plan kept' },
    formula: 'percent(patrol.wardenWeeks, profile.plannedRoundsPerWeek * calendar.weeks)', unit: '％', target: 95,
    weight: 3, rule: { kind: 'RATIO' }, evidence: ['台账'], pace: { kind: 'steady' }, naPolicy: 'exclude', source: `计划数为单位情况所填每周巡查人次 × 已过周数；${PROPOSED}`,
  },
  {
    ...FIELD_CARE, code: 'I-W03', name: { zh: '巡查佐证率', en: 'Patrols with track or photo' }, formula: 'patrol.evidenceRate', unit: '％', target: 95,
    weight: 2, rule: { kind: 'RATIO' }, evidence: ['照片', '轨迹'], pace: { kind: 'steady' }, naPolicy: 'zero', source: PROPOSED,
  },
  {
    ...FIELD_CARE, code: 'I-W04', name: { zh: '问题按时处置率', en: 'Issues handled in time' }, formula: 'issue.inTimeRate', unit: '％', target: 100,
    weight: 2, rule: { kind: 'RATIO' }, evidence: ['前后对比照'], pace: { kind: 'steady' }, naPolicy: 'exclude', source: PROPOSED,
  },
  {
    ...FIELD_CARE, code: 'I-W05', name: { zh: '协管员覆盖率', en: 'Towns with a coordinator' }, formula: 'percent(post.townsWithCoordinator, profile.towns)', unit: '％', target: 100,
    weight: 1, rule: { kind: 'RATIO' }, evidence: ['聘用文件'], pace: { kind: 'steady' }, naPolicy: 'exclude', source: PROPOSED,
  },
  {
    ...FIELD_CARE, code: 'I-W06', name: { zh: '协议签订率', en: 'Agreements signed' }, formula: 'agreement.rate', unit: '％', target: 100,
    weight: 1, rule: { kind: 'RATIO' }, evidence: ['协议扫描件'], pace: { kind: 'steady' }, naPolicy: 'exclude', source: PROPOSED,
  },
  {
    ...FIELD_CARE, code: 'I-W07', name: { zh: '岗前培训率', en: 'Pre-job training' }, formula: 'post.trainedRate', unit: '％', target: 100,
    weight: 1, rule: { kind: 'RATIO' }, evidence: ['签到表'], pace: { kind: 'steady' }, naPolicy: 'exclude', source: PROPOSED,
  },
  {
    ...FIELD_CARE, code: 'I-W08', name: { zh: '管护站升级完成率', en: 'Stations upgraded' }, formula: 'percent(station.upgraded, profile.plannedStations)', unit: '％', target: 100,
    weight: 1, rule: { kind: 'RATIO' }, evidence: ['验收单'], pace: { kind: 'linear' }, naPolicy: 'exclude', source: PROPOSED,
  },
  {
    ...FIELD_CARE, code: 'I-W09', name: { zh: '周报告、月调度、季督查执行率', en: 'Supervision cycle kept' },
    formula: 'percent(covered(supervision.cycles, calendar.cycles), count(calendar.cycles))', unit: '％', target: 100,
    weight: 2, rule: { kind: 'RATIO' }, evidence: ['报告', '会议纪要'], pace: { kind: 'steady' }, naPolicy: 'exclude', source: `全年 52（53）+ 12 + 4 次，只计已到期的；${PROPOSED}`,
  },
  {
    ...FIELD_CARE, code: 'I-W10', name: { zh: '环境问题整改率', en: 'Environment issues rectified' }, formula: 'environment.rectifiedRate', unit: '％', target: 100,
    weight: 2, rule: { kind: 'RATIO' }, evidence: ['问题清单'], pace: { kind: 'steady' }, naPolicy: 'exclude', source: PROPOSED,
  },
  {
    ...FIELD_CARE, pack: 'wetland', code: 'I-W11', name: { zh: '临时占用按期恢复率', en: 'Temporary use restored in time' }, formula: 'restoration.inTimeRate', unit: '％', target: 100,
    weight: 1, rule: { kind: 'RATIO' }, evidence: ['验收单'], pace: { kind: 'steady' }, naPolicy: 'full', source: `《湿地保护法》第二十条；没有到期事项时给满分；${PROPOSED}`,
  },
  {
    ...FIELD_CARE, code: 'I-W12', name: { zh: '管护员季度考核率', en: 'Wardens appraised each quarter' }, formula: 'post.assessedRate', unit: '％', target: 100,
    weight: 1, rule: { kind: 'RATIO' }, evidence: ['考核表'], frequency: 'quarter', pace: { kind: 'steady' }, naPolicy: 'exclude', source: PROPOSED,
  },
]);
