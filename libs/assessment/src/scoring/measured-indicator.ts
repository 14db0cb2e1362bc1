import { Decimal } from 'decimal.js';
import type { FormulaContext } from '../formula/context.js';
import { evaluate, type Evaluation } from '../formula/evaluate.js';
import type { Formula } from '../formula/formula.js';
import { parseFormula } from '../formula/parse-formula.js';
import type { Indicator, IndicatorSet } from '../set/indicator-set.js';

/** An indicator with its value for one organisation and year, as of a day, before any score. */
export interface MeasuredIndicator {
  indicator: Indicator;
  formula: Formula;
  /** The organisation's own target where one was set, else that of the set. */
  target: Decimal | null;
  evaluation: Evaluation;
  /** For a deadline: its date; null where it is unknown, as without the notice that sets it. */
  due: string | null;
}

/** A mark given by the authority, or by the bureau to itself, where a rule leaves it to people. */
export interface Mark {
  self: number | null;
  authority: number | null;
}

/** What of an assessment is no measure: targets set for the year and marks given, by indicator. */
export interface Settings {
  targets: ReadonlyMap<string, number>;
  marks: ReadonlyMap<string, Mark>;
}

/** Measures every indicator of a set. Pure: the same context gives the same values. */
export function measureSet(set: IndicatorSet, context: FormulaContext, settings: Settings): MeasuredIndicator[] {
  const formulas = new Map(set.indicators.map(({ code, formula }) => [code, parseFormula(formula)]));
  const others = (code: string): Evaluation => {
    const formula = formulas.get(code);
    if (!formula) throw new Error(`the set has no indicator ${code}; it was not checked`);
    return evaluate(formula, context, others);
  };
  return set.indicators.map((indicator) => {
    const { code, rule } = indicator;
    const target = settings.targets.get(code) ?? indicator.target;
    return {
      indicator,
      formula: parseFormula(indicator.formula),
      target: target === null ? null : new Decimal(target),
      evaluation: rule.kind === 'MANUAL' ? markOf(settings.marks.get(code)) : others(code),
      due: dueOf(indicator, context, others),
    };
  });
}

/** The authority's mark stands before the bureau's own. */
function markOf(mark: Mark | undefined): Evaluation {
  const value = mark?.authority ?? mark?.self ?? null;
  if (value === null) return { kind: 'nothing', why: { zh: '尚未评分', en: 'not marked yet' } };
  return { kind: 'number', value: new Decimal(value) };
}

function dueOf({ rule }: Indicator, context: FormulaContext, others: (code: string) => Evaluation): string | null {
  if (rule.kind !== 'DEADLINE') return null;
  if (typeof rule.due === 'string') return `${String(context.year + rule.dueYear).padStart(4, '0')}-${rule.due}`;
  // A notice may ask ahead of the day looked at for what is due after it.
  const due = evaluate(parseFormula(rule.due.formula), { ...context, day: '9999-12-31' }, others);
  return due.kind === 'text' ? due.value : null;
}
