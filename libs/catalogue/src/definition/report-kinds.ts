import { say } from './text.js';

/** Label of the field that says which report is meant. */
export const reportKind = say('报告种类', 'Kind of report');

/** The reports whose life is recorded; another kind is kept and pointed out. */
export const reportKinds: readonly string[] = ['述法报告', '法治政府建设年度报告', '考核自评', '普法总结', '行政执法年度数据'];
