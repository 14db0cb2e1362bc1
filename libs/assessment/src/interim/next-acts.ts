import { say, type Text } from '@app/catalogue';
import { Decimal } from 'decimal.js';
import type { FormulaContext } from '../formula/context.js';
import type { Evaluation } from '../formula/evaluate.js';
import { type Formula, measuresIn } from '../formula/formula.js';
import { type Period, periodsIn } from '../formula/periods.js';
import type { MeasuredIndicator } from '../scoring/measured-indicator.js';
import { scoreIndicator } from '../scoring/score-indicator.js';
import type { Pace } from '../set/indicator-set.js';
import { rateIn, settlingIn, unsettled } from './settling.js';

/** A record type as a person knows it. */
export interface ActType {
  type: string;
  label: Text;
}

/** One more act, and what it would bring. */
export interface NextAct {
  /** The record type to enter. */
  type: string;
  what: Text;
  /** Points of the total for one such act. */
  points: number;
}

/**
 * What one more record would add to the score of an indicator, worked out by scoring the value it would make.
 * `worth`: points of the total for one point of the indicator.
 */
export function nextActsOf(measured: MeasuredIndicator, context: FormulaContext, feeding: (measure: string) => readonly ActType[], worth: Decimal): NextAct[] {
  const made = afterOneMore(measured, context);
  if (!made) return [];
  const now = scoreIndicator(measured, 'score').score ?? new Decimal(0);
  const then = scoreIndicator(measured, 'score', made.evaluation).score ?? new Decimal(0);
  const points = then.minus(now).times(worth).toDecimalPlaces(2, Decimal.ROUND_HALF_UP).toNumber();
  if (points <= 0) return [];
  const { item } = measured.indicator;
  return feeding(made.measure).slice(0, 1).map(({ type, label }) => ({ type, points, what: wordsFor(label, item, made.key) }));
}

function wordsFor(label: Text, item: Text | undefined, key: string | undefined): Text {
  const [zh, en] = [item ? `${label.zh}（${item.zh}）` : label.zh, item ? `${label.en} (${item.en})` : label.en];
  return key === undefined ? say(`登记一条${zh}`, `record: ${en}`) : say(`登记${zh}：${key}`, `record: ${en}, ${key}`);
}

interface Made {
  evaluation: Evaluation;
  /** The measure that the act feeds. */
  measure: string;
  /** What the act settles. */
  key?: string;
}

function afterOneMore({ indicator, formula, evaluation }: MeasuredIndicator, context: FormulaContext): Made | undefined {
  const measure = measuresIn(formula)[0];
  if (measure === undefined || evaluation.kind === 'lacks') return undefined;
  switch (indicator.rule.kind) {
    case 'DEADLINE':
      // What is asked for after the year is over cannot be done before.
      if (evaluation.kind === 'text' || indicator.rule.dueYear === 1) return undefined;
      return { evaluation: { kind: 'text', value: context.day }, measure };
    case 'BOOL':
    case 'PER_MISSING':
    case 'RATIO':
    case 'BAND':
      return evaluation.kind === 'number' ? oneMore(indicator.pace, formula, evaluation, measure, context) : undefined;
    default:
      return undefined;
  }
}

function oneMore(pace: Pace, formula: Formula, { value, numerator, denominator }: Evaluation & { kind: 'number' }, measure: string, context: FormulaContext): Made | undefined {
  const settling = settlingIn(formula, context);
  const rate = rateIn(formula, context);
  if (!numerator || !denominator) {
    const period = periodOfPace(pace);
    if (period && formula.kind === 'measure' && periodsLeft(period, measure, context) === 0) return undefined;
    return { evaluation: number(value.plus(1)), measure };
  }
  // The lower of two rates: what one act makes of it cannot be told from the value alone.
  if (!rate) return undefined;
  if (settling) {
    // What was late stays late; what is open can be settled.
    const open = settling.inTime ? undefined : unsettled(settling, context)[0];
    return open && { evaluation: ratio(numerator.plus(1), denominator, formula), measure: settling.done, key: open.key };
  }
  const grows = rate.denominator.kind === 'measure';
  const counted = measuresIn(rate.numerator)[0] ?? measure;
  if (!grows && numerator.gte(denominator) && rate.numerator.kind === 'covered') return undefined;
  return { evaluation: ratio(numerator.plus(1), grows ? denominator.plus(1) : denominator, formula), measure: counted };
}

/** The periods that a pace counts; undefined where it counts none. */
export function periodOfPace({ kind }: Pace): Period | undefined {
  return kind === 'monthly' ? 'months' : kind === 'quarterly' ? 'quarters' : undefined;
}

/** How many periods are not over and have none yet. */
export function periodsLeft(period: Period, measure: string, { tally, definitionOf, year, day }: FormulaContext): number {
  const keys = tally.keysOf(definitionOf(measure), day);
  return periodsIn(period, year).filter(({ name, end }) => end > day && !keys.has(name)).length;
}

function ratio(numerator: Decimal, denominator: Decimal, formula: Formula): Evaluation {
  const factor = formula.kind === 'arithmetic' ? 1 : 100;
  return { kind: 'number', value: numerator.times(factor).div(denominator), numerator, denominator };
}

function number(value: Decimal): Evaluation {
  return { kind: 'number', value };
}
