import { after, dimension, PROPOSED } from './define.js';

export const popularisation = dimension('P', [
  {
    code: 'I-P01', name: { zh: '普法责任清单公布', en: 'Law-popularisation list published' }, formula: 'first(list.lawPopularisation)', unit: '日期', target: null,
    weight: 2, rule: { kind: 'DEADLINE', due: '03-31', dueYear: 0, grace: 0, lateDeduct: 0.5 }, evidence: ['公示截图'], pace: { kind: 'none' }, naPolicy: 'zero', source: `3月31日前公布为内部目标；${PROPOSED}`,
  },
  {
    code: 'I-P02', name: { zh: '“五进”覆盖率', en: 'Venue coverage' },
    formula: "percent(covered(publicity.venuesCovered, ['单位', '企业', '学校', '社区', '乡村']), 5)", unit: '％', target: 100,
    weight: 3, rule: { kind: 'RATIO' }, evidence: ['照片'], pace: { kind: 'linear' }, naPolicy: 'zero', source: after('天祝县普法考核表'),
  },
  {
    code: 'I-P03', name: { zh: '重要节点宣传完成率', en: 'Occasions marked' },
    formula: 'percent(covered(publicity.occasions, due(profile.plannedOccasions)), count(due(profile.plannedOccasions)))', unit: '％', target: 100,
    weight: 3, rule: { kind: 'RATIO' }, evidence: ['方案', '照片'], pace: { kind: 'steady' }, naPolicy: 'exclude', source: `计划节点以单位情况所填为准；${PROPOSED}`,
  },
  {
    code: 'I-P04', name: { zh: '普法活动次数', en: 'Publicity activities' }, formula: 'publicity.activities', unit: '次', target: 12,
    weight: 2, rule: { kind: 'PER_MISSING', step: 0.2 }, evidence: ['照片'], pace: { kind: 'linear' }, naPolicy: 'zero', source: after('天祝县普法考核表'),
  },
  {
    code: 'I-P05', name: { zh: '以案释法、案例点评次数', en: 'Case lessons' }, formula: 'lecture.caseReviews', unit: '次', target: 4,
    weight: 1, rule: { kind: 'PER_MISSING', step: 0.25 }, evidence: ['讲稿'], pace: { kind: 'linear' }, naPolicy: 'zero', source: PROPOSED,
  },
  {
    code: 'I-P06', name: { zh: '普法信息报送条数', en: 'News items sent' }, formula: 'publicity.reported', unit: '项', target: 4,
    weight: 1, rule: { kind: 'PER_MISSING', step: 0.25 }, evidence: ['报送回执'], pace: { kind: 'linear' }, naPolicy: 'zero', source: after('天祝县普法考核表（每少 1 条扣 0.25 分）'),
  },
  {
    code: 'I-P07', name: { zh: '“四清单一办法”完备率', en: 'Four lists and one method' },
    formula: "percent(covered(popularisation.lists, ['内容清单', '责任清单', '措施清单', '标准清单', '考核办法']), 5)", unit: '％', target: 100,
    weight: 2, rule: { kind: 'RATIO' }, evidence: ['文件'], pace: { kind: 'linear' }, naPolicy: 'zero', source: after('海原县红羊乡“四清单一办法”'),
  },
  {
    code: 'I-P08', name: { zh: '履职报告评议等次', en: 'Peer review grade' }, formula: 'grade(review.grade)', unit: '等次', target: null,
    weight: 1, rule: { kind: 'GRADE', shares: { 优秀: 1, 良好: 0.8, 一般: 0.6, 较差: 0 } }, evidence: ['评议通报'], pace: { kind: 'none' }, naPolicy: 'exclude', source: after('谁执法谁普法履职报告评议办法'),
  },
]);
