import type { MeasureRule } from '../measure/measure-definition.js';
import { type Language, say } from '../definition/text.js';

/** How contributions become the figure, in words. */
export function ruleWords(rule: MeasureRule, language: Language): string {
  switch (rule.kind) {
    case 'sum':
      return say('求和', 'sum')[language];
    case 'distinct':
      return say('不同项计数', 'count of different keys')[language];
    case 'complete': {
      const parts = rule.parts.join(' + ');
      return say(`部分齐全的项计数（${parts}）`, `count of keys with all parts (${parts})`)[language];
    }
    case 'difference':
      return say(`\`${rule.of}\` 中扣除 \`${rule.without}\``, `keys of \`${rule.of}\` without those of \`${rule.without}\``)[language];
    case 'settled':
      return rule.inTime
        ? say(`\`${rule.due}\` 中在期限内有 \`${rule.done}\` 的项计数`, `keys of \`${rule.due}\` with a \`${rule.done}\` no later than due`)[language]
        : say(`\`${rule.due}\` 中已有 \`${rule.done}\` 的项计数`, `keys of \`${rule.due}\` with a \`${rule.done}\``)[language];
    case 'standing':
      return say(`\`${rule.enters}\` 多于 \`${rule.leaves}\` 的项计数`, `keys with more of \`${rule.enters}\` than of \`${rule.leaves}\``)[language];
    case 'quotient':
      return say(
        `\`${rule.numerator}\` ÷ \`${rule.denominator}\`，一位小数，四舍五入；分母为 0 时不适用`,
        `\`${rule.numerator}\` ÷ \`${rule.denominator}\`, one decimal, half up; not applicable when the denominator is 0`,
      )[language];
  }
}
