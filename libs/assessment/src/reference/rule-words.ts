import { say, type Text } from '@app/catalogue';
import type { RuleKind } from '../rules/rule.js';

/** Each score rule: its parameters, and what it makes of a value. Every deduction ends at zero. */
export const RULES: Readonly<Record<RuleKind, readonly [string, Text]>> = {
  BOOL: ['–', say('达到目标（没有目标为 1）得满分，否则 0 分', 'the weight when the target (1 without one) is reached, else nothing')],
  DEADLINE: ['`due`, `dueYear`, `grace`, `lateDeduct`', say(
    '`due` 为 `MM-DD` 或给出日期的公式，`dueYear` 为 1 指次年；期限加 `grace` 天内完成得满分，逾期扣 `lateDeduct`，未完成 0 分；期限不明则不适用',
    '`due` is `MM-DD` or a formula that gives a date, `dueYear` 1 is the year after; in full up to `grace` days after it, less `lateDeduct` when late, nothing when not done; does not apply where nobody knows when it is due',
  )],
  PER_MISSING: ['`step`, `cap`', say('比目标每少 1 扣 `step`，最多扣 `cap`', 'less `step` for each one below the target, at most `cap`')],
  PER_EVENT: ['`step`, `cap`', say(
    '每发生 1 次扣 `step`，最多扣 `cap`；比率按未做到的件数（越少越好的按发生的件数）。在加减分维度中从总分扣',
    'less `step` for each event, at most `cap`; of a rate the misses are counted (where less is better, the hits). In a dimension of extras it is taken from the total',
  )],
  RATIO: ['`vetoBelow`', say('分值 × 完成值 ÷ 目标，最多满分；低于 `vetoBelow.value` 时总分不超过 `totalAtMost`', 'the weight × value ÷ target, at most the weight; a value below `vetoBelow.value` bounds the total by `totalAtMost`')],
  BAND: ['`base`, `width`, `step`', say('低于 `base` 时，每低 `width`（不足也算）扣 `step`', 'below `base`: less `step` for each `width` begun')],
  GRADE: ['`shares`', say('按等次得分值的相应比例', 'the share of the weight that the grade earns')],
  BONUS: ['`per`, `cap`', say('每 1 加 `per`，最多加 `cap`', 'plus `per` for each one, at most `cap`')],
  VETO: ['`effect.totalAtMost`', say('发生即总分不超过该数', 'once it happens the total is at most this')],
  MANUAL: ['`scale`', say('由人评分（`AssessmentScoreRecorded`），考评分优先于自评分；得 `scale` 为满分', "a mark given by people (`AssessmentScoreRecorded`), the authority's before the bureau's own; `scale` earns the whole weight")],
};
