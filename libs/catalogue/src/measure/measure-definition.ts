import type { Text } from '../definition/text.js';

/** 次 幅 件 起 are printed cut to the hundred; 人 名 期 项 个 份 类 exactly; ％ is a rate. See `exchange.md`, "How a figure is printed". */
export type Unit = '次' | '幅' | '件' | '起' | '人' | '人次' | '名' | '期' | '项' | '个' | '份' | '类' | '个月' | '季' | '学时' | '％';

/**
 * How contributions become one figure.
 * - `sum`: amounts added up (a count of records when every amount is 1);
 * - `distinct`: different keys;
 * - `complete`: keys that have every one of `parts`;
 * - `difference`: keys of `of` that are not keys of `without`;
 * - `settled`: keys of `due` that are keys of `done` too; `inTime`: only where a `done` is dated no later than the (last) due date;
 * - `standing`: keys whose amounts in `enters` exceed those in `leaves`, as a certificate that was issued, ran out and was renewed;
 * - `quotient`: `numerator` ÷ `denominator` in per cent to one decimal, half up; not applicable when the denominator is 0.
 */
export type MeasureRule =
  | { kind: 'sum' }
  | { kind: 'distinct' }
  | { kind: 'complete'; parts: readonly string[] }
  | { kind: 'difference'; of: string; without: string }
  | { kind: 'settled'; due: string; done: string; inTime?: boolean }
  | { kind: 'standing'; enters: string; leaves: string }
  | { kind: 'quotient'; numerator: string; denominator: string };

/** The measures a rule takes together; none where it counts contributions of its own. */
export function partsOf(rule: MeasureRule | undefined): readonly string[] {
  switch (rule?.kind) {
    case 'quotient':
      return [rule.numerator, rule.denominator];
    case 'difference':
      return [rule.of, rule.without];
    case 'settled':
      return [rule.due, rule.done];
    case 'standing':
      return [rule.enters, rule.leaves];
    default:
      return [];
  }
}

/** An aggregate over the contributions of one organisation and year. */
export interface MeasureDefinition {
  code: string;
  label: Text;
  unit: Unit;
  rule: MeasureRule;
  /** What is counted and what is not, in a sentence a person understands (口径). */
  countingRule: Text;
  /** False for a measure that only serves others, as the denominator of a rate. */
  listed: boolean;
}

/** A measure that only serves others, as indicators or the two sides of a rate. */
export function supporting(code: string, unit: Unit, rule: MeasureRule, label: Text, countingRule: Text): MeasureDefinition {
  return measure(code, unit, rule, label, countingRule, { listed: false });
}

/** A rate of two measures, in per cent; not applicable when the denominator is 0. */
export function rateOf(code: string, numerator: string, denominator: string, label: Text): MeasureDefinition {
  const words = { zh: `\`${numerator}\` ÷ \`${denominator}\`；分母为 0 时不适用`, en: `\`${numerator}\` ÷ \`${denominator}\`; not applicable when the denominator is 0` };
  return supporting(code, '％', { kind: 'quotient', numerator, denominator }, label, words);
}

/** A measure of the catalogue; listed unless it says otherwise. */
export function measure(
  code: string,
  unit: Unit,
  rule: MeasureRule,
  label: Text,
  countingRule: Text,
  options: { listed?: boolean } = {},
): MeasureDefinition {
  return { code, unit, rule, label, countingRule, listed: options.listed ?? true };
}
