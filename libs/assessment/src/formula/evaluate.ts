import { type KeyTotal, say, type Text } from '@app/catalogue';
import { Decimal } from 'decimal.js';
import { type FormulaContext, qualityCodes, type ProfileItem } from './context.js';
import type { Formula, FormulaList } from './formula.js';
import { cyclesEnded, periodsEnded } from './periods.js';

/** A number and, where it is a ratio, what it is made of. */
export interface Ratio {
  value: Decimal;
  numerator?: Decimal;
  denominator?: Decimal;
}

/**
 * What a formula gives: a number, a date or a word; or why it gives none: nothing to divide by or to look at (`nothing`),
 * or something the organisation has not said of itself (`lacks`).
 */
export type Evaluation =
  | ({ kind: 'number' } & Ratio)
  | { kind: 'text'; value: string }
  | { kind: 'nothing'; why: Text }
  | { kind: 'lacks'; name: string };

type Others = (code: string) => Evaluation;
type Failed = Exclude<Evaluation, { kind: 'number' | 'text' }>;

const NOTHING_DUE: Evaluation = { kind: 'nothing', why: say('没有可计算的事项', 'there is nothing to measure') };
const NOT_YET: Evaluation = { kind: 'nothing', why: say('尚无记录', 'nothing on record yet') };
const HUNDRED = new Decimal(100);

/** The value of a formula. `others` gives the value of another indicator. Pure; exact. */
export function evaluate(formula: Formula, context: FormulaContext, others: Others): Evaluation {
  switch (formula.kind) {
    case 'number':
      return number(formula.value);
    case 'measure':
      return measured(formula.code, context);
    case 'profile': {
      const said = context.profile[formula.name];
      return typeof said === 'number' ? number(said) : { kind: 'lacks', name: formula.name };
    }
    case 'calendar':
      return number(periodsEnded(formula.period, context.year, context.day).length);
    case 'sumOf':
      return onList(formula.list, context, (items) => number(sumAt(formula.measure, items, formula.list.kind === 'leaders', context)));
    case 'covered':
      return onList(formula.list, context, (items) => number(namesCovered(formula.measure, items, context).length));
    case 'count':
      return onList(formula.list, context, (items) => number(items.length));
    case 'indicator':
      return others(formula.code);
    case 'arithmetic':
      return both(evaluate(formula.left, context, others), evaluate(formula.right, context, others), (left, right) => compute(formula.operator, left, right));
    case 'percent':
      return both(evaluate(formula.numerator, context, others), evaluate(formula.denominator, context, others), percent);
    case 'choice': {
      const values = formula.of.map((one) => evaluate(one, context, others));
      return values.reduce((one, other) => both(one, other, (a, b) => ((formula.pick === 'min') === a.value.lte(b.value) ? { kind: 'number', ...a } : { kind: 'number', ...b })));
    }
    case 'date':
      return formula.list ? onList(formula.list, context, (items) => dateOf(formula, items, context)) : dateOf(formula, undefined, context);
    case 'later': {
      const dates = [evaluate(formula.left, context, others), evaluate(formula.right, context, others)];
      return dates.find(({ kind }) => kind !== 'text') ?? dates.reduce((a, b) => (textIn(a) > textIn(b) ? a : b));
    }
    case 'grade': {
      const latest = lastOf([...context.tally.totalsOf(formula.measure, context.day)]);
      return latest ? { kind: 'text', value: latest.key } : NOT_YET;
    }
  }
}

/** The items of a list as far as they are known; undefined where the organisation has not named them. */
export function itemsOf(list: FormulaList, { profile, year, day, leaders }: FormulaContext): readonly ProfileItem[] | undefined {
  if (list.kind === 'names') return list.names.map((name) => ({ name }));
  if (list.kind === 'cycles') return cyclesEnded(year, day).map((name) => ({ name }));
  if (list.kind === 'leaders') return leaders.map(({ name }) => ({ name }));
  const said = profile[list.name];
  if (!Array.isArray(said)) return undefined;
  const items = said as readonly ProfileItem[];
  return list.due ? items.filter(({ date }) => date !== undefined && date <= day) : items;
}

/** The names of a list that are keys of a measure by the day. */
export function namesCovered(measure: string, items: readonly ProfileItem[], context: FormulaContext): string[] {
  const keys = context.tally.keysOf(context.definitionOf(measure), context.day);
  return [...new Set(items.map(({ name }) => name))].filter((name) => keys.has(name));
}

function measured(code: string, { tally, definitionOf, day, quality }: FormulaContext): Evaluation {
  const known = qualityCodes.find((one) => one === code);
  if (known) return number(quality[known] ?? 0);
  const definition = definitionOf(code);
  const { value, numerator, denominator } = tally.valueOf(definition, definitionOf, day);
  if (definition.rule.kind !== 'quotient') return number(value ?? 0);
  return percent({ value: new Decimal(numerator ?? 0) }, { value: new Decimal(denominator ?? 0) });
}

/** Amounts at the names of a list; of leaders only what lies in their time. */
function sumAt(measure: string, items: readonly ProfileItem[], inTheirTime: boolean, { tally, day, leaders }: FormulaContext): number {
  const names = new Set(items.map(({ name }) => name));
  const counts = ({ key, on }: KeyTotal): boolean =>
    inTheirTime ? leaders.some(({ name, from, to }) => name === key && from <= on && on <= to) : names.has(key);
  let sum = 0;
  for (const total of tally.totalsOf(measure, day)) if (counts(total)) sum += total.amount;
  return Math.round(sum * 100) / 100;
}

function dateOf({ measure, pick }: Formula & { kind: 'date' }, items: readonly ProfileItem[] | undefined, { tally, day }: FormulaContext): Evaluation {
  const names = items && new Set(items.map(({ name }) => name));
  const dates = [...tally.totalsOf(measure, day)].filter(({ key }) => !names || names.has(key)).map(({ on }) => on).sort();
  const date = pick === 'first' ? dates[0] : dates.at(-1);
  return date === undefined ? NOT_YET : { kind: 'text', value: date };
}

function compute(operator: '+' | '-' | '*' | '/', left: Ratio, right: Ratio): Evaluation {
  switch (operator) {
    case '+':
      return number(left.value.plus(right.value));
    case '-':
      return number(left.value.minus(right.value));
    case '*':
      return number(left.value.times(right.value));
    case '/':
      return right.value.isZero() ? NOTHING_DUE : { kind: 'number', value: left.value.div(right.value), numerator: left.value, denominator: right.value };
  }
}

function percent(numerator: Ratio, denominator: Ratio): Evaluation {
  if (denominator.value.isZero()) return NOTHING_DUE;
  return { kind: 'number', value: numerator.value.times(HUNDRED).div(denominator.value), numerator: numerator.value, denominator: denominator.value };
}

function both(left: Evaluation, right: Evaluation, then: (left: Ratio, right: Ratio) => Evaluation): Evaluation {
  const failed = [left, right].find((one): one is Failed => one.kind === 'lacks') ?? [left, right].find((one): one is Failed => one.kind === 'nothing');
  if (failed) return failed;
  if (left.kind !== 'number' || right.kind !== 'number') return NOTHING_DUE;
  return then(left, right);
}

function onList(list: FormulaList, context: FormulaContext, then: (items: readonly ProfileItem[]) => Evaluation): Evaluation {
  const items = itemsOf(list, context);
  return items ? then(items) : { kind: 'lacks', name: list.kind === 'profile' ? list.name : '' };
}

function number(value: Decimal | number): Evaluation {
  return { kind: 'number', value: new Decimal(value) };
}

function textIn(evaluation: Evaluation): string {
  return evaluation.kind === 'text' ? evaluation.value : '';
}

/** The latest; of several on one day always the same one, in whatever order they came. */
function lastOf(totals: readonly KeyTotal[]): KeyTotal | undefined {
  return [...totals].sort((a, b) => compareTexts(b.on, a.on) || compareTexts(a.key, b.key))[0];
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
