import { after, dimension, PROPOSED } from './define.js';

export const study = dimension('S', [
  {
    code: 'I-S01', name: { zh: '集体学法次数', en: 'Collective study sessions' }, formula: 'study.sessions', unit: '次', target: 24,
    weight: 3, rule: { kind: 'PER_MISSING', step: 0.2 }, evidence: ['通知', '签到表', '照片', '学习记录'], pace: { kind: 'linear' }, naPolicy: 'zero', source: after('雅安市档案局学法制度'),
  },
  {
    code: 'I-S02', name: { zh: '一月一法落实率', en: 'One law a month' }, item: { zh: '“一月一法”', en: '一月一法 (one law a month)' }, formula: 'study.monthsWithMonthlyLaw', unit: '个月', target: 12,
    weight: 3, rule: { kind: 'RATIO' }, evidence: ['签到表'], frequency: 'month', pace: { kind: 'monthly' }, naPolicy: 'zero', source: PROPOSED,
  },
  {
    code: 'I-S03', name: { zh: '季度考法落实率', en: 'Quarterly exams' }, item: { zh: '考法', en: 'legal exam' }, formula: 'exam.quarters', unit: '季', target: 4,
    weight: 2, rule: { kind: 'RATIO' }, evidence: ['试卷'], frequency: 'quarter', pace: { kind: 'quarterly' }, naPolicy: 'zero', source: PROPOSED,
  },
  {
    code: 'I-S04', name: { zh: '考法参考率', en: 'Exam attendance' }, formula: 'exam.attendanceRate', unit: '％', target: 95,
    weight: 1.5, rule: { kind: 'RATIO' }, evidence: ['成绩册'], frequency: 'quarter', pace: { kind: 'steady' }, naPolicy: 'zero', source: PROPOSED,
  },
  {
    code: 'I-S05', name: { zh: '考法合格率', en: 'Exam pass rate' }, formula: 'exam.passRate', unit: '％', target: 95,
    weight: 1.5, rule: { kind: 'RATIO' }, evidence: ['成绩册'], frequency: 'quarter', pace: { kind: 'steady' }, naPolicy: 'zero', source: after('陕西省学法考试规则（60 分合格）'),
  },
  {
    code: 'I-S06', name: { zh: '执法人员参训率', en: 'Training participation' }, formula: 'training.enrolRate', unit: '％', target: 100,
    weight: 2, rule: { kind: 'RATIO' }, evidence: ['名册'], pace: { kind: 'steady' }, naPolicy: 'zero', source: PROPOSED,
  },
  {
    code: 'I-S07', name: { zh: '执法人员培训合格率', en: 'Training pass rate' }, formula: 'training.passRate', unit: '％', target: 100,
    weight: 2, rule: { kind: 'RATIO' }, evidence: ['成绩单'], pace: { kind: 'steady' }, naPolicy: 'zero', source: PROPOSED,
  },
  {
    code: 'I-S08', name: { zh: '执法人员人均学时', en: 'Hours per officer' }, formula: 'training.personHours / profile.enforcementOfficers', unit: '学时', target: 40,
    weight: 2, rule: { kind: 'BAND', base: 40, width: 4, step: 0.2 }, evidence: ['证书'], pace: { kind: 'linear' }, naPolicy: 'exclude',
    source: `行政执法人员每年培训学时要求（2022 年 40 学时，2023 年起 60 学时，待以文件核定）；只计培训班学时；每少 4 学时扣 0.2 分为默认值；${PROPOSED}`,
  },
  {
    code: 'I-S09', name: { zh: '旁听庭审次数', en: 'Court hearings observed' }, formula: 'court.observed', unit: '次', target: 1,
    weight: 1, rule: { kind: 'PER_MISSING', step: 1 }, evidence: ['旁听函', '照片'], pace: { kind: 'linear' }, naPolicy: 'zero', source: PROPOSED,
  },
  {
    code: 'I-S10', name: { zh: '负责人旁听庭审', en: 'A leader observed a hearing' }, formula: 'court.withLeader', unit: '次', target: 1,
    weight: 0.5, rule: { kind: 'BOOL' }, evidence: ['照片'], pace: { kind: 'linear' }, naPolicy: 'zero', source: PROPOSED,
  },
  {
    code: 'I-S11', name: { zh: '法治讲座、干部讲堂次数', en: 'Lectures' }, formula: 'lecture.held', unit: '次', target: 2,
    weight: 1, rule: { kind: 'PER_MISSING', step: 0.5 }, evidence: ['讲稿'], pace: { kind: 'linear' }, naPolicy: 'zero', source: after('甘谷县学法计划'),
  },
  {
    code: 'I-S12', name: { zh: '网上学法达标率', en: 'Online study points reached' }, formula: 'onlineStudy.rate', unit: '％', target: 100,
    weight: 0.5, rule: { kind: 'RATIO' }, evidence: ['平台导出'], pace: { kind: 'steady' }, naPolicy: 'exclude', source: after('甘肃省学法平台积分规则'),
  },
]);
