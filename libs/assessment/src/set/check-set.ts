import { say } from '@app/catalogue';
import { Decimal } from 'decimal.js';
import { partsIn } from '../formula/formula.js';
import { parseFormula } from '../formula/parse-formula.js';
import { checkFormulas } from './check-formula.js';
import { countsAs, type Indicator, type IndicatorSet } from './indicator-set.js';
import type { Found, Misfit } from './misfit.js';
import type { Vocabulary } from './vocabulary.js';

/** What a set that has the right shape gets wrong all the same. Empty when it may be published. Pure. */
export function checkSet(set: IndicatorSet, vocabulary: Vocabulary): Misfit[] {
  return [
    ...repeated(set.dimensions.map(({ code }) => code), 'dimensions'),
    ...repeated(set.indicators.map(({ code }) => code), 'indicators'),
    ...checkTotal(set),
    ...(set.validTo !== undefined && set.validTo < set.validFrom ? [misfit(['validTo'], '早于 validFrom', 'is before validFrom')] : []),
    ...set.indicators.flatMap((indicator, index) => [
      ...checkIndicator(set, indicator), ...checkFormulas(set, indicator, vocabulary),
    ].map(({ field, text }): Misfit => ({ path: ['indicators', index, ...field.split('.')], text }))),
    ...checkCircles(set),
  ];
}

function checkTotal(set: IndicatorSet): Misfit[] {
  const total = set.indicators.filter((indicator) => countsAs(set, indicator) === 'score')
    .reduce((sum, { weight }) => sum.plus(weight), new Decimal(0));
  if (total.eq(100)) return [];
  return [misfit(['indicators'], `分值合计应为 100，实为 ${total.toString()}`, `the weights must add up to 100, they add up to ${total.toString()}`)];
}

function checkIndicator(set: IndicatorSet, indicator: Indicator): Found[] {
  const { dimension, rule, target, weight, unit, direction } = indicator;
  const counts = countsAs(set, indicator);
  const wrong: [boolean, string, string, string][] = [
    [!set.dimensions.some(({ code }) => code === dimension), 'dimension', `没有维度 ${dimension}`, `there is no dimension ${dimension}`],
    [target === null && (rule.kind === 'RATIO' || rule.kind === 'PER_MISSING'), 'target', `规则 ${rule.kind} 须有目标值`, `the rule ${rule.kind} needs a target`],
    [unit === '％' && target !== null && target > 100, 'target', '百分率的目标值不能超过 100', 'the target of a percentage must not exceed 100'],
    [counts !== 'score' && weight !== 0, 'weight', '不计入百分制的维度，分值应为 0', 'outside the 100 points a weight must be 0'],
    [counts === 'score' && (rule.kind === 'BONUS' || rule.kind === 'VETO'), 'rule', `规则 ${rule.kind} 只能用于加减分维度`, `the rule ${rule.kind} belongs to a dimension of extras`],
    [counts === 'extra' && !['BONUS', 'VETO', 'PER_EVENT'].includes(rule.kind), 'rule', `加减分维度不能用规则 ${rule.kind}`, `a dimension of extras takes no rule ${rule.kind}`],
    [direction !== 'higher' && ['BOOL', 'PER_MISSING', 'BAND'].includes(rule.kind), 'direction', `规则 ${rule.kind} 只适用于越高越好的指标`, `the rule ${rule.kind} is for what is the better the higher`],
    [direction === 'higher' && target === 0 && weight > 0 && rule.kind !== 'PER_EVENT', 'target', '目标为 0 时，什么都不做也得满分', 'with a target of 0 doing nothing would earn all points'],
    ...parameters(indicator),
  ];
  return wrong.filter(([is]) => is).map(([, field, zh, en]) => ({ field, text: say(zh, en) }));
}

/** Parameters that could never work as they stand. */
function parameters({ rule, weight, target }: Indicator): [boolean, string, string, string][] {
  const beyond = (value: number | undefined): boolean => value !== undefined && weight > 0 && value > weight;
  switch (rule.kind) {
    case 'DEADLINE':
      return [[beyond(rule.lateDeduct), 'rule.lateDeduct', '超过了分值', 'exceeds the weight']];
    case 'PER_MISSING':
    case 'PER_EVENT':
      return [
        [rule.cap !== undefined && rule.cap < rule.step, 'rule.cap', '小于每次扣分', 'is less than one step'],
        [beyond(rule.cap), 'rule.cap', '超过了分值', 'exceeds the weight'],
      ];
    case 'BAND':
      return [
        [beyond(rule.step), 'rule.step', '超过了分值', 'exceeds the weight'],
        [target !== null && target !== rule.base, 'rule.base', `与目标值 ${String(target)} 不一致`, `is not the target, ${String(target)}`],
      ];
    case 'GRADE':
      return [[Object.keys(rule.shares).length === 0, 'rule.shares', '没有任何等次', 'names no grade']];
    default:
      return [];
  }
}

/** Indicators that are made of each other: none of them would have a value. */
function checkCircles(set: IndicatorSet): Misfit[] {
  const madeOf = new Map(set.indicators.map(({ code, formula }) => [code, indicatorsIn(formula)]));
  const reaches = (from: string, to: string, seen: Set<string>): boolean => (madeOf.get(from) ?? []).some((next) => {
    if (next === to) return true;
    if (seen.has(next)) return false;
    seen.add(next);
    return reaches(next, to, seen);
  });
  return set.indicators.flatMap(({ code }, index) => (reaches(code, code, new Set())
    ? [misfit(['indicators', index, 'formula'], `${code} 经其他指标又用到自身`, `${code} is made of itself, by way of others`)]
    : []));
}

function indicatorsIn(source: string): string[] {
  try {
    return [...partsIn(parseFormula(source))].flatMap((part) => (part.kind === 'indicator' ? [part.code] : []));
  } catch {
    return []; // named as a fault of the formula already
  }
}

function repeated(codes: readonly string[], list: string): Misfit[] {
  return codes.flatMap((code, index) => (codes.indexOf(code) === index ? [] : [misfit([list, index, 'code'], `${code} 重复`, `${code} stands here twice`)]));
}

function misfit(path: (string | number)[], zh: string, en: string): Misfit {
  return { path, text: say(zh, en) };
}
