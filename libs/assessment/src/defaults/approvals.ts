import { dimension, PROPOSED } from './define.js';

export const approvals = dimension('A', [
  {
    code: 'I-A01', name: { zh: '审查意见复函件数', en: 'Review letters' }, formula: 'approval.opinions', unit: '起', target: null,
    weight: 0, rule: { kind: 'BOOL' }, evidence: ['复函'], pace: { kind: 'none' }, naPolicy: 'exclude', source: '只列示，不计分',
  },
  {
    code: 'I-A02', name: { zh: '复函按时率', en: 'Review letters in time' }, formula: 'approval.opinionsInTimeRate', unit: '％', target: 100,
    weight: 2, rule: { kind: 'RATIO' }, evidence: ['来函', '复函'], pace: { kind: 'steady' }, naPolicy: 'exclude', source: `只计有收件日期的；20 个工作日为默认时限；${PROPOSED}`,
  },
  {
    code: 'I-A03', name: { zh: '参加并联审批件数', en: 'Parallel approvals' }, formula: 'approval.parallel', unit: '起', target: null,
    weight: 0, rule: { kind: 'BOOL' }, evidence: ['平台截图'], pace: { kind: 'none' }, naPolicy: 'exclude', source: '只列示，不计分',
  },
  {
    code: 'I-A04', name: { zh: '并联审批按时反馈率', en: 'Parallel approvals in time' }, formula: 'approval.parallelInTimeRate', unit: '％', target: 100,
    weight: 2, rule: { kind: 'RATIO' }, evidence: ['平台截图'], pace: { kind: 'steady' }, naPolicy: 'exclude', source: `《行政许可法》第二十六条、第四十二条；${PROPOSED}`,
  },
  {
    code: 'I-A05', pack: 'wetland', name: { zh: '征占用依法报批率', en: 'Lawful submission of wetland use' }, formula: 'project.lawfulRate', unit: '％', target: 100,
    weight: 2, rule: { kind: 'RATIO' }, evidence: ['项目卷宗'], pace: { kind: 'steady' }, naPolicy: 'exclude', source: PROPOSED,
  },
  {
    code: 'I-A06', pack: 'wetland', name: { zh: '负面清单违规数', en: 'Negative-list breaches' }, formula: 'project.negativeListBreaches', unit: '件', direction: 'lower', target: 0,
    weight: 2, rule: { kind: 'PER_EVENT', step: 2 }, evidence: ['项目卷宗'], pace: { kind: 'none' }, naPolicy: 'exclude', source: PROPOSED,
  },
]);
