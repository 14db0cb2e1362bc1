import { after, dimension, PROPOSED } from './define.js';

const KAIJIANG = '开江县法治政府建设考核办法';

export const leadership = dimension('L', [
  {
    code: 'I-L01', name: { zh: '专题研究法治建设次数', en: 'Special discussions of the rule of law' }, formula: 'meeting.ruleOfLaw', unit: '次', target: 3,
    weight: 3, rule: { kind: 'PER_MISSING', step: 0.5 }, evidence: ['会议纪要'], pace: { kind: 'linear' }, naPolicy: 'zero', source: after(KAIJIANG),
  },
  {
    code: 'I-L02', name: { zh: '主要负责人（会前）学法次数', en: 'Study led by the leader or before meetings' },
    formula: "sumOf(study.hosts, year.leaders) + sumOf(study.hosts, ['会前学法'])", unit: '次', target: 6,
    weight: 1.5, rule: { kind: 'PER_MISSING', step: 0.3, cap: 1.2 }, evidence: ['会议纪要'], pace: { kind: 'linear' }, naPolicy: 'zero', source: after(KAIJIANG),
  },
  {
    code: 'I-L03', name: { zh: '年度要点印发', en: 'Annual work points adopted' }, formula: "sumOf(document.adopted, ['年度要点'])", unit: '份', target: 1,
    weight: 0.5, rule: { kind: 'BOOL' }, evidence: ['文件'], pace: { kind: 'by', date: '03-31' }, naPolicy: 'zero', source: after(KAIJIANG),
  },
  {
    code: 'I-L04', name: { zh: '年终述法完成', en: 'Duty report given' },
    formula: "later(first(dutyReport.presented), first(report.submitted, ['述法报告']))", unit: '日期', target: null,
    weight: 3, rule: { kind: 'DEADLINE', due: { formula: 'latest(report.requestDue)' }, dueYear: 0, grace: 0, lateDeduct: 1 }, evidence: ['报送回执'],
    pace: { kind: 'none' }, naPolicy: 'exclude', source: `时限以述法通知为准；没有通知记录时不计；${PROPOSED}`,
  },
  {
    code: 'I-L05', name: { zh: '法治政府建设年度报告按时报送', en: 'Annual report submitted in time' },
    formula: "first(report.submitted, ['法治政府建设年度报告'])", unit: '日期', target: null,
    weight: 1.5, rule: { kind: 'DEADLINE', due: '03-01', dueYear: 1, grace: 0, lateDeduct: 0.5 }, evidence: ['报送回执'],
    pace: { kind: 'none' }, naPolicy: 'zero', source: `《法治政府建设与责任落实督察工作规定》：3月1日前报送；${PROPOSED}`,
  },
  {
    code: 'I-L06', name: { zh: '法治政府建设年度报告按时公开', en: 'Annual report published in time' },
    formula: "first(report.published, ['法治政府建设年度报告'])", unit: '日期', target: null,
    weight: 1.5, rule: { kind: 'DEADLINE', due: '04-01', dueYear: 1, grace: 0, lateDeduct: 1 }, evidence: ['公开网址'],
    pace: { kind: 'none' }, naPolicy: 'zero', source: `《法治政府建设与责任落实督察工作规定》：4月1日前公开；${PROPOSED}`,
  },
  {
    code: 'I-L07', name: { zh: '重大事项集体决定率', en: 'Major matters decided collectively' }, formula: 'matter.collectiveRate', unit: '％', target: 100,
    weight: 2, rule: { kind: 'RATIO' }, evidence: ['会议纪要'], pace: { kind: 'steady' }, naPolicy: 'exclude', source: PROPOSED,
  },
  {
    code: 'I-L08', name: { zh: '上年打算落实率', en: "Last year's plan done" }, formula: 'plan.completionRate', unit: '％', target: 100,
    weight: 1, rule: { kind: 'RATIO' }, evidence: [], pace: { kind: 'linear' }, naPolicy: 'exclude', source: PROPOSED,
  },
  {
    code: 'I-L09', name: { zh: '“四个亲自”批示部署次数', en: "Leader's own instructions" }, formula: 'instruction.given', unit: '次', target: 4,
    weight: 1, rule: { kind: 'PER_MISSING', step: 0.25 }, evidence: ['批示件'], pace: { kind: 'linear' }, naPolicy: 'zero',
    source: `《党政主要负责人履行推进法治建设第一责任人职责规定》第四条；${PROPOSED}`,
  },
]);
