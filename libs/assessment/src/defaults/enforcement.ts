import { after, dimension, PROPOSED } from './define.js';

export const enforcement = dimension('E', [
  {
    code: 'I-E01', name: { zh: '执法决定公示及时率', en: 'Decisions published in time' }, formula: 'enforcement.publishedRate', unit: '％', target: 100,
    weight: 1.5, rule: { kind: 'RATIO' }, evidence: ['公示网址'], pace: { kind: 'steady' }, naPolicy: 'exclude', source: `国办发〔2018〕118号：许可、处罚 7 个工作日，其他 20 个工作日；${PROPOSED}`,
  },
  {
    code: 'I-E02', name: { zh: '执法全过程记录率', en: 'Whole process recorded' }, formula: 'enforcement.recordedRate', unit: '％', target: 100,
    weight: 1, rule: { kind: 'RATIO' }, evidence: ['音像记录'], pace: { kind: 'steady' }, naPolicy: 'exclude', source: `《行政处罚法》第四十七条；${PROPOSED}`,
  },
  {
    code: 'I-E03', name: { zh: '重大执法决定法制审核率', en: 'Legal review of major decisions' }, formula: 'decision.reviewedRate', unit: '％', target: 100,
    weight: 1.5, rule: { kind: 'RATIO', vetoBelow: { value: 100, effect: { totalAtMost: 60 } } }, evidence: ['审核意见'], pace: { kind: 'steady' }, naPolicy: 'exclude',
    source: `《行政处罚法》第五十八条；不足 100％ 时总分不超过 60 为默认值；${PROPOSED}`,
  },
  {
    code: 'I-E04', name: { zh: '执法人员持证率', en: 'Certificates valid' }, formula: 'percent(officer.certified, profile.enforcementOfficers)', unit: '％', target: 100,
    weight: 1, rule: { kind: 'RATIO' }, evidence: ['持证名单'], pace: { kind: 'steady' }, naPolicy: 'exclude', source: after('开江县法治政府建设考核办法'),
  },
  {
    code: 'I-E05', name: { zh: '双随机抽查完成、公示率', en: 'Random inspections done and published' },
    formula: 'min(percent(inspection.done, profile.plannedRandomInspections), inspection.publishedRate)', unit: '％', target: 100,
    weight: 1, rule: { kind: 'RATIO' }, evidence: ['抽查清单'], pace: { kind: 'linear' }, naPolicy: 'exclude', source: `完成率与 20 个工作日内公示率取低者；${PROPOSED}`,
  },
  {
    code: 'I-E06', name: { zh: '案卷评查合格率', en: 'Qualified case files' }, formula: 'casefile.qualifiedRate', unit: '％', target: 90,
    weight: 1, rule: { kind: 'BAND', base: 90, width: 10, step: 0.25 }, evidence: ['评查表'], pace: { kind: 'steady' }, naPolicy: 'exclude', source: after('省市考核办法（每低 10 个百分点扣分）'),
  },
  {
    code: 'I-E07', name: { zh: '规范性文件合法性审核率', en: 'Normative documents reviewed' }, formula: 'normative.reviewedRate', unit: '％', target: 100,
    weight: 1, rule: { kind: 'RATIO' }, evidence: ['审核意见'], pace: { kind: 'steady' }, naPolicy: 'exclude', source: PROPOSED,
  },
  {
    code: 'I-E08', name: { zh: '规范性文件备案及时率', en: 'Normative documents filed in time' }, formula: 'normative.filedRate', unit: '％', target: 100,
    weight: 1, rule: { kind: 'PER_EVENT', step: 1 }, evidence: ['备案回执'], pace: { kind: 'steady' }, naPolicy: 'exclude', source: `印发后 15 日内备案（以当地规定为准）；${PROPOSED}`,
  },
  {
    code: 'I-E09', name: { zh: '复议纠错、败诉率', en: 'Reversed or lost' }, formula: 'dispute.lostRate', unit: '％', direction: 'lower', target: 10,
    weight: 1, rule: { kind: 'PER_EVENT', step: 0.5 }, evidence: ['决定书', '判决书'], pace: { kind: 'steady' }, naPolicy: 'full', source: `没有复议、诉讼时给满分；${PROPOSED}`,
  },
  {
    code: 'I-E10', name: { zh: '负责人出庭应诉率', en: 'Leader in court' }, formula: 'litigation.appearanceRate', unit: '％', target: 100,
    weight: 0.5, rule: { kind: 'RATIO' }, evidence: ['出庭通知'], pace: { kind: 'steady' }, naPolicy: 'full', source: `没有开庭案件时给满分；${PROPOSED}`,
  },
  {
    code: 'I-E11', name: { zh: '法律顾问聘请', en: 'Legal counsel engaged' }, formula: 'counsel.engaged', unit: '名', target: 1,
    weight: 1, rule: { kind: 'BOOL' }, evidence: ['聘用合同'], pace: { kind: 'by', date: '03-31' }, naPolicy: 'zero', source: after('开江县法治政府建设考核办法'),
  },
  {
    code: 'I-E12', name: { zh: '法律意见采纳率', en: 'Legal opinions adopted' }, formula: 'opinion.adoptionRate', unit: '％', target: 80,
    weight: 0.25, rule: { kind: 'RATIO' }, evidence: ['法律意见书'], pace: { kind: 'steady' }, naPolicy: 'exclude', source: PROPOSED,
  },
  {
    code: 'I-E13', name: { zh: '年度执法数据公开', en: 'Yearly enforcement data published' }, formula: "first(report.published, ['行政执法年度数据'])", unit: '日期', target: null,
    weight: 0.25, rule: { kind: 'DEADLINE', due: '01-31', dueYear: 1, grace: 0, lateDeduct: 0.1 }, evidence: ['公开网址'], pace: { kind: 'none' }, naPolicy: 'zero', source: `国办发〔2018〕118号；次年1月31日前（时限待以文件核定）；${PROPOSED}`,
  },
  {
    code: 'I-E14', name: { zh: '权责清单动态调整', en: 'Lists updated in the year' }, formula: "sumOf(list.updated, ['权力清单', '责任清单'])", unit: '份', target: 1,
    weight: 0, rule: { kind: 'BOOL' }, evidence: ['公示截图'], pace: { kind: 'none' }, naPolicy: 'exclude', source: '只列示，不计分',
  },
]);
