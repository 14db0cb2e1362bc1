import { type Catalogue, say, type Text } from '@app/catalogue';

/** What the ledger's own warnings mean, as a group of a summary. What is odd in a type's own way stands in its file of the catalogue. */
const WORDS: Readonly<Record<string, Text>> = {
  'late-entry': say('发生 7 天后才录入', 'recorded more than 7 days after it happened'),
  'pending-evidence': say('待补佐证', 'evidence still to come'),
  'year-not-open': say('年度台账尚未开启', 'year not opened'),
  'four-eyes': say('办理人与批准人为同一人', 'entered and approved by the same person'),
  'unknown-field': say('含目录之外的字段（已保留）', 'fields the catalogue does not know (kept)'),
  'wrong-role': say('录入角色与规定不符', 'recorded by another role than the catalogue names'),
  'possible-duplicate': say('可能重复', 'possibly entered twice'),
  'canonical-struck-out': say('保留记录被作废或再标重复，原重复记录仍不计', 'a canonical record was struck out; its duplicates stay out'),
  'future-date': say('发生日期晚于录入日期', 'dated later than it was recorded'),
  'year-closed': say('年度已关账', 'the year is closed'),
  'target-voided': say('更正了已作废的记录', 'correction of a voided record'),
  'short-reason': say('原因不足五个字', 'a reason of fewer than five characters'),
  'not-own-patrol': say('巡查不是本人登记', 'a patrol entered by another warden'),
  'reference-unknown': say('引用的记录不存在', 'refers to a record that is not there'),
  'month-locked': say('所属月份已锁定', 'in a month that is locked'),
  'period-locked': say('该月已经锁定', 'the month is locked already'),
  'period-not-locked': say('该月并未锁定', 'the month is not locked'),
  'already-confirmed': say('已经审核过', 'confirmed already'),
  'not-own-record': say('不是本人的记录', "another person's record"),
  'other-section': say('属于其他股室', "another section's work"),
  'target-struck-out': say('所指记录已作废或标记重复', 'speaks of a record that is struck out'),
  'year-already-open': say('年度已经开启', 'the year is open already'),
  'skewed-clock': say('设备时钟不准', "the device's clock is off"),
};

/** What a group of warnings means; the code itself where nobody has said it. */
export function warningWords(code: string, { types }: Catalogue): Text {
  const own = [...types.values()].flatMap(({ oddities = [] }) => oddities).find((oddity) => oddity.code === code);
  return WORDS[code] ?? own?.text ?? say(code, code);
}
