import { dimension, PROPOSED } from './define.js';

export const openness = dimension('O', [
  {
    code: 'I-O01', name: { zh: '咨询投诉答复率', en: 'Inquiries answered' }, formula: 'inquiry.answerRate', unit: '％', target: 100,
    weight: 2, rule: { kind: 'RATIO' }, evidence: ['登记表'], pace: { kind: 'steady' }, naPolicy: 'exclude', source: `只计已到期的；${PROPOSED}`,
  },
  {
    code: 'I-O02', name: { zh: '咨询投诉按时答复率', en: 'Inquiries answered in time' }, formula: 'inquiry.inTimeRate', unit: '％', target: 100,
    weight: 2, rule: { kind: 'RATIO' }, evidence: ['登记表'], pace: { kind: 'steady' }, naPolicy: 'exclude', source: `《信访工作条例》第二十二条、第三十四条；${PROPOSED}`,
  },
  {
    code: 'I-O03', name: { zh: '咨询投诉满意率', en: 'Satisfaction' }, formula: 'inquiry.satisfaction', unit: '％', target: 95,
    weight: 2, rule: { kind: 'RATIO' }, evidence: ['回访记录'], pace: { kind: 'steady' }, naPolicy: 'exclude', source: `无评价时不计；${PROPOSED}`,
  },
  {
    code: 'I-O04', name: { zh: '主动公开及时率', en: 'Disclosed in time' }, formula: 'disclosure.inTimeRate', unit: '％', target: 100,
    weight: 2, rule: { kind: 'PER_EVENT', step: 0.5 }, evidence: ['公开截图'], pace: { kind: 'steady' }, naPolicy: 'exclude', source: `《政府信息公开条例》第二十六条：20 个工作日；参照鲤城区政务公开考核；${PROPOSED}`,
  },
  {
    code: 'I-O05', name: { zh: '依申请公开按期答复率', en: 'Requests answered in time' }, formula: 'request.inTimeRate', unit: '％', target: 100,
    weight: 1, rule: { kind: 'PER_EVENT', step: 1 }, evidence: ['答复书'], pace: { kind: 'steady' }, naPolicy: 'exclude', source: `《政府信息公开条例》第三十三条：20 个工作日，可延长 20 个；${PROPOSED}`,
  },
  {
    code: 'I-O06', name: { zh: '信息公开年报按时发布', en: 'Annual disclosure report in time' }, formula: 'first(disclosure.annualReport)', unit: '日期', target: null,
    weight: 1, rule: { kind: 'DEADLINE', due: '01-31', dueYear: 1, grace: 0, lateDeduct: 0.5 }, evidence: ['公开网址'], pace: { kind: 'none' }, naPolicy: 'zero', source: `《政府信息公开条例》第四十九条：次年1月31日前；${PROPOSED}`,
  },
]);
