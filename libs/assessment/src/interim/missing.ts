import { addDays } from '@app/calendar';
import { say, type Text, unitIn } from '@app/catalogue';
import { Decimal } from 'decimal.js';
import type { FormulaContext } from '../formula/context.js';
import { itemsOf, namesCovered } from '../formula/evaluate.js';
import { partsIn } from '../formula/formula.js';
import { periodsEnded } from '../formula/periods.js';
import type { MeasuredIndicator } from '../scoring/measured-indicator.js';
import { targetOf } from './light.js';
import { settlingIn, unsettled } from './settling.js';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** What keeps an indicator from full marks, by name where it has one. Empty when nothing does. */
export function missingOf(measured: MeasuredIndicator, context: FormulaContext, profileLabel: (name: string) => Text): Text[] {
  const { indicator, evaluation, due } = measured;
  if (evaluation.kind === 'lacks') {
    const { zh, en } = profileLabel(evaluation.name);
    return [say(`单位情况缺少“${zh}”（${evaluation.name}）`, `profile lacks ${evaluation.name} (${en})`)];
  }
  if (indicator.rule.kind === 'DEADLINE') return missedDeadline(measured, indicator.rule.grace, due);
  const named = [...missedPeriods(measured, context), ...notCovered(measured, context), ...leftUnsettled(measured, context)];
  if (named.length > 0) return named;
  return evaluation.kind === 'nothing' ? [evaluation.why] : shortfall(measured);
}

function missedDeadline({ indicator, evaluation }: MeasuredIndicator, grace: number, due: string | null): Text[] {
  if (due === null) return [say('没有要求报送的通知，时限不明', 'no notice on record says when it is due')];
  const { zh, en } = indicator.item ?? indicator.name;
  if (evaluation.kind !== 'text') return [say(`${zh}：应于 ${due} 前完成，尚无记录`, `${en}: due by ${due}, nothing on record`)];
  return evaluation.value > addDays(due, grace) ? [say(`${zh}：${evaluation.value} 完成，晚于 ${due}`, `${en}: done on ${evaluation.value}, after ${due}`)] : [];
}

/** Months or quarters that are over and have none. */
function missedPeriods({ indicator, formula }: MeasuredIndicator, { tally, definitionOf, year, day }: FormulaContext): Text[] {
  const { pace, item, name } = indicator;
  if (formula.kind !== 'measure' || (pace.kind !== 'monthly' && pace.kind !== 'quarterly')) return [];
  const keys = tally.keysOf(definitionOf(formula.code), day);
  const what = item ?? name;
  return periodsEnded(pace.kind === 'monthly' ? 'months' : 'quarters', year, day).filter((period) => !keys.has(period)).map((period) => {
    const number = Number(period.slice(-2).replace('Q', ''));
    return pace.kind === 'monthly'
      ? say(`${String(number)}月没有${what.zh}`, `${MONTHS[number - 1] ?? ''} has no ${what.en}`)
      : say(`第${String(number)}季度没有${what.zh}`, `quarter ${number} has no ${what.en}`);
  });
}

/** Names of a list that nothing answers. */
function notCovered({ formula }: MeasuredIndicator, context: FormulaContext): Text[] {
  return [...partsIn(formula)].flatMap((part) => {
    if (part.kind !== 'covered') return [];
    const items = itemsOf(part.list, context) ?? [];
    const there = new Set(namesCovered(part.measure, items, context));
    return items.filter(({ name }) => !there.has(name)).map(({ name }) => {
      const shown = name.replace(/^(week|month|quarter)\|/, '');
      return say(`缺：${shown}`, `missing: ${shown}`);
    });
  });
}

function leftUnsettled({ formula }: MeasuredIndicator, context: FormulaContext): Text[] {
  const settling = settlingIn(formula, context);
  if (!settling) return [];
  return unsettled(settling, context).map(({ key, due }) => {
    const shown = key.replaceAll('|', ' ').trim();
    return settling.inTime
      ? say(`未按期办结：${shown}（应于 ${due}）`, `not settled in time: ${shown} (due ${due})`)
      : say(`未办结：${shown}（应于 ${due}）`, `not settled: ${shown} (due ${due})`);
  });
}

/** How much is wanting in a count, or where a rate stands. */
function shortfall(measured: MeasuredIndicator): Text[] {
  const { indicator: { unit, rule, direction }, evaluation } = measured;
  const target = targetOf(measured);
  if (evaluation.kind !== 'number' || target === null || rule.kind === 'PER_EVENT' || rule.kind === 'MANUAL') return [];
  const { value, numerator, denominator } = evaluation;
  const gap = direction === 'lower' ? value.minus(target) : target.minus(value);
  if (gap.lte(0)) return [];
  if (numerator && denominator && unit === '％') {
    const wanting = target.times(denominator).div(100).minus(numerator).ceil();
    return [say(`${numerator.toString()}/${denominator.toString()}，还差 ${wanting.toString()}`, `${numerator.toString()} of ${denominator.toString()}, ${wanting.toString()} more wanted`)];
  }
  const amount = gap.toDecimalPlaces(1, Decimal.ROUND_HALF_UP).toString();
  return direction === 'lower' ? [say(`超出 ${amount} ${unit}`, `${amount} ${unitIn(unit, 'en')} too many`.replace('  ', ' '))] : [say(`还差 ${amount} ${unit}`, `${amount} ${unitIn(unit, 'en')} more wanted`.replace('  ', ' '))];
}
