import { after, dimension, PROPOSED } from './define.js';

export const extras = dimension('X', [
  {
    code: 'I-X01', name: { zh: '表彰加分', en: 'Awards' },
    formula: "0.5 * sumOf(award.received, ['县']) + sumOf(award.received, ['市']) + 2 * sumOf(award.received, ['省', '国家'])", unit: '分', target: null,
    weight: 0, rule: { kind: 'BONUS', per: 1, cap: 3 }, evidence: ['表彰文件'], pace: { kind: 'none' }, naPolicy: 'zero', source: `县级 0.5、市级 1、省级以上 2；${after('楚雄州法治建设成效考核（加减分不超过 3 分）')}`,
  },
  {
    code: 'I-X02', name: { zh: '通报批评、督察问题未整改', en: 'Criticism, inspection findings not rectified' },
    formula: 'criticism.received + environment.inspectionDue - environment.inspectionRectified', unit: '件', direction: 'lower', target: 0,
    weight: 0, rule: { kind: 'PER_EVENT', step: 1, cap: 3 }, evidence: ['通报'], pace: { kind: 'none' }, naPolicy: 'zero', source: after('楚雄州法治建设成效考核（加减分不超过 3 分）'),
  },
  {
    code: 'I-X03', name: { zh: '重大违法、弄虚作假', en: 'Major violation, falsified material' }, formula: 'criticism.veto', unit: '件', direction: 'lower', target: 0,
    weight: 0, rule: { kind: 'VETO', effect: { totalAtMost: 0 } }, evidence: ['通报'], pace: { kind: 'none' }, naPolicy: 'zero', source: `一票否决；${PROPOSED}`,
  },
]);
