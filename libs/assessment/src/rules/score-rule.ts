import { addDays } from '@app/calendar';
import { Decimal } from 'decimal.js';
import type { Rule } from './rule.js';

/** What a rule is applied to. Points and values are exact; nothing is rounded before the end. */
export interface RuleInput {
  weight: Decimal;
  /** In the unit of the indicator; null where the rule needs none. */
  target: Decimal | null;
  direction: 'higher' | 'lower' | 'equal';
  /** A number; for DEADLINE the date it was done (null: not done), for GRADE the grade. */
  value: Decimal | string | null;
  /** How often what a PER_EVENT rule punishes happened. */
  events: Decimal;
  /** For DEADLINE: the date it is due. */
  due: string | null;
}

const ZERO = new Decimal(0);

/** Points by a rule, never below zero and, but for a bonus, never above the weight. Pure. */
export function scoreRule(rule: Rule, input: RuleInput): Decimal {
  const { weight } = input;
  switch (rule.kind) {
    case 'BOOL':
      return numberIn(input).gte(input.target ?? 1) ? weight : ZERO;
    case 'DEADLINE':
      return deadline(rule, input);
    case 'PER_MISSING':
      return deduct(weight, Decimal.max(0, (input.target ?? ZERO).minus(numberIn(input))).times(rule.step), rule.cap);
    case 'PER_EVENT':
      return deduct(weight, input.events.times(rule.step), rule.cap);
    case 'RATIO':
      return weight.times(shareOfTarget(input));
    case 'BAND':
      return deduct(weight, Decimal.max(0, (input.target ?? new Decimal(rule.base)).minus(numberIn(input))).div(rule.width).ceil().times(rule.step));
    case 'GRADE':
      return weight.times(typeof input.value === 'string' ? rule.shares[input.value] ?? 0 : 0);
    case 'BONUS':
      return Decimal.min(rule.cap, Decimal.max(0, numberIn(input)).times(rule.per));
    case 'VETO':
      return ZERO;
    case 'MANUAL':
      return weight.times(Decimal.min(1, Decimal.max(0, numberIn(input)).div(rule.scale)));
  }
}

/** What an event rule takes away where it has no weight of its own: from the total, up to its cap. */
export function malusOf(rule: Rule & { kind: 'PER_EVENT' }, events: Decimal): Decimal {
  const taken = events.times(rule.step);
  return rule.cap === undefined ? taken : Decimal.min(rule.cap, taken);
}

/** Points lost, at most `cap`, at most all. */
function deduct(weight: Decimal, loss: Decimal, cap?: number): Decimal {
  return Decimal.max(0, weight.minus(cap === undefined ? loss : Decimal.min(cap, loss)));
}

function deadline(rule: Rule & { kind: 'DEADLINE' }, { weight, value, due }: RuleInput): Decimal {
  if (typeof value !== 'string' || due === null) return ZERO;
  return value <= addDays(due, rule.grace) ? weight : deduct(weight, new Decimal(rule.lateDeduct));
}

/** 1 when the target is met; else how near the value comes to it. */
function shareOfTarget({ value, target, direction }: RuleInput): Decimal {
  if (!(value instanceof Decimal) || target === null) return ZERO;
  switch (direction) {
    case 'higher':
      return target.lte(0) ? new Decimal(1) : Decimal.min(1, Decimal.max(0, value).div(target));
    case 'lower':
      return value.lte(target) ? new Decimal(1) : Decimal.max(0, target).div(value);
    case 'equal':
      if (value.eq(target)) return new Decimal(1);
      return target.lte(0) ? ZERO : Decimal.max(0, new Decimal(1).minus(value.minus(target).abs().div(target)));
  }
}

function numberIn({ value }: RuleInput): Decimal {
  return value instanceof Decimal ? value : ZERO;
}
