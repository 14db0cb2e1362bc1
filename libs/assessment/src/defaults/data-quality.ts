import { dimension } from './define.js';

const INTERNAL = '内部数据质量，不计分';

export const dataQuality = dimension('D', [
  {
    code: 'I-D01', name: { zh: '佐证齐备率', en: 'Records with the evidence asked for' }, formula: 'percent(records.evidenced, records.evidenceAsked)', unit: '％', target: 100,
    weight: 0, rule: { kind: 'RATIO' }, evidence: [], pace: { kind: 'steady' }, naPolicy: 'exclude', source: INTERNAL,
  },
  {
    code: 'I-D02', name: { zh: '补录率', en: 'Late records' }, formula: 'percent(records.late, records.live)', unit: '％', direction: 'lower', target: 5,
    weight: 0, rule: { kind: 'RATIO' }, evidence: [], pace: { kind: 'steady' }, naPolicy: 'exclude', source: `发生 7 天后录入；${INTERNAL}`,
  },
  {
    code: 'I-D03', name: { zh: '更正、作废率', en: 'Corrected or void' }, formula: 'percent(records.corrected + records.void, records.all)', unit: '％', direction: 'lower', target: 2,
    weight: 0, rule: { kind: 'RATIO' }, evidence: [], pace: { kind: 'steady' }, naPolicy: 'exclude', source: INTERNAL,
  },
  {
    code: 'I-D04', name: { zh: '多报告数据一致率', en: 'Same figure in all reports' }, formula: 'percent(records.equalFigures, records.sharedFigures)', unit: '％', target: 100,
    weight: 0, rule: { kind: 'RATIO' }, evidence: [], pace: { kind: 'steady' }, naPolicy: 'exclude', source: INTERNAL,
  },
]);
