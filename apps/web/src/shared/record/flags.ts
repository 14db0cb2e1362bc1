import { say, type Text } from '../../language/text.js';

/** By what a list of records is narrowed down. */
export const flags = ['live', 'void', 'duplicate', 'unconfirmed', 'requests', 'returned', 'late', 'corrected', 'lacking'] as const;
export type Flag = (typeof flags)[number];

export const flagWords: Readonly<Record<Flag, Text>> = {
  live: say('有效', 'Counts'), void: say('作废', 'Void'), duplicate: say('重复', 'Duplicate'),
  unconfirmed: say('待审核', 'To confirm'), requests: say('有待批申请', 'Change asked for'), returned: say('退回补正', 'Returned'),
  late: say('补录', 'Late'), corrected: say('更正过', 'Corrected'), lacking: say('缺佐证', 'Lacks evidence'),
};
