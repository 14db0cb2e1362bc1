import type { RecordType } from './record-type.js';

/** Kinds of evidence that the record types ask for, in English; a type may bring names of its own (`evidenceNames`). In records and files they stay the Chinese words of the exchange format. */
export const evidenceKinds: Readonly<Record<string, string>> = {
  照片: 'photos', 水印照片: 'stamped photos', 轨迹: 'track', 整改照片: 'photos after the repair', 公开截图: 'screenshot of the publication', 公示截图: 'screenshot of the notice', 平台截图: 'screenshot of the platform',
  平台导出: 'export of the platform', 成绩导出表: 'exported results', 成绩册: 'result book', 签到表: 'attendance sheet', 名册: 'roll', 登记表: 'register', 验收单: 'acceptance sheet', 考核表: 'assessment sheet',
  评查表: 'review sheet', 测评表: 'rating sheet', 清理表: 'table of the clearing', 清理结果: 'result of the clearing', 问题清单: 'list of problems', 会议纪要: 'minutes', 学习记录: 'study notes', 讲稿: 'lecture notes',
  试卷: 'exam papers', 方案: 'plan', 文件: 'document', 报告: 'report', 述法报告: 'duty report', 通报: 'circular', 评议通报: 'circular of the review', 表彰文件: 'award notice', 批示件: 'instruction', 聘用合同: 'engagement contract',
  结业证明: 'certificate', 答复记录: 'note of the answer', 答复书: 'letter of answer', 申请材料: 'application papers', 法律意见书: 'legal opinion', 审核意见: 'review opinion', 案卷: 'case file', 来函: 'letter received',
  复函: 'letter of reply', 备案回执: 'filing receipt', 报送回执: 'submission receipt', 培训通知: 'training notice', 协议扫描件: 'scan of the agreement', 责任书扫描件: 'scan of the responsibility letter', 判决书: 'judgment', 决定书: 'decision',
};

/** All kinds of evidence that types name, in English. */
export function evidenceKindsOf(types: Iterable<Pick<RecordType, 'evidenceNames'>>): Record<string, string> {
  return Object.assign({}, evidenceKinds, ...[...types].map(({ evidenceNames }) => evidenceNames ?? {})) as Record<string, string>;
}
