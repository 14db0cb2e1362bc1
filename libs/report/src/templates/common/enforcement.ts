import { heading, sentence } from '../grammar.js';

/** （五）: enforcement procedure, counsel and approvals; and the special plans of a bureau without a third section. */
export const enforcement = [
  heading('S31', '规范执法程序，提升依法履职水平'),
  sentence('S25', 'b', ['制定印发{@specialPlans}，对专项工作作出安排']),
  sentence('S32', 'b', ['制定{@learningPlans}', '公布{@inventoryKinds}', '建立完善{@institutions}']),
  sentence('S33', 'a', ['聘请法律顾问{counsel.engaged|名}', '为依法决策、依法办事提供法律服务']),
  sentence('S34', 'b', ['制定{@discretionRules}，细化行政处罚裁量标准']),
  sentence('S35', 'a', [{
    lead: '{year}年',
    parts: ['出具审查意见复函{approval.opinions|起}', '参加并联审批项目{approval.parallel|起}', '开展双随机抽查，检查对象{double.random|个}'],
    joiner: '，',
  }]),
];
