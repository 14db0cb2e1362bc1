import { addDays } from '@app/calendar';
import { Decimal } from 'decimal.js';
import { eventsOf } from '../scoring/score-indicator.js';
import type { MeasuredIndicator } from '../scoring/measured-indicator.js';
import type { Dimension } from '../set/indicator-set.js';

/** How an indicator goes: ahead of the pace, on it, behind it, or lost: full marks can no longer be reached. */
export type Light = 'ahead' | 'onPace' | 'behind' | 'lost';

/** What the light needs to know besides the value. */
export interface Course {
  counts: Dimension['counts'];
  day: string;
  /** The year is over. */
  over: boolean;
  /** Expected by the day, in the unit of the indicator; null where nothing is. */
  expected: number | null;
  /** The most that can still be reached; undefined where there is no bound. */
  reachable: number | undefined;
}

/** Ahead by at least one, and by a tenth of what was expected. */
const AHEAD = 0.1;

/** The light of an indicator; null where there is nothing to go by. */
export function lightOf(measured: MeasuredIndicator, course: Course): Light | null {
  const { indicator, evaluation } = measured;
  switch (indicator.rule.kind) {
    case 'MANUAL':
    case 'BONUS':
      return null;
    case 'VETO':
    case 'PER_EVENT':
      if (evaluation.kind !== 'number') return null;
      return eventsOf(measured, evaluation).gt(0) ? 'lost' : 'onPace';
    case 'DEADLINE':
      return deadlineLight(measured, course);
    case 'GRADE':
      if (evaluation.kind !== 'text') return null;
      return indicator.rule.shares[evaluation.value] === 1 ? 'onPace' : 'lost';
    default:
      return paceLight(measured, course);
  }
}

function deadlineLight({ indicator, evaluation, due }: MeasuredIndicator, { day }: Course): Light | null {
  if (due === null || evaluation.kind === 'lacks') return null;
  const last = addDays(due, indicator.rule.kind === 'DEADLINE' ? indicator.rule.grace : 0);
  const done = evaluation.kind === 'text' ? evaluation.value : day;
  return done <= last ? 'onPace' : 'lost';
}

function paceLight(measured: MeasuredIndicator, { over, expected, reachable, counts }: Course): Light | null {
  // What is only reported has no pace to keep.
  if (counts === 'score' && measured.indicator.weight === 0) return null;
  const { indicator: { pace, direction }, evaluation } = measured;
  const target = targetOf(measured);
  if (evaluation.kind !== 'number' || target === null) return null;
  const { value } = evaluation;
  const reached = direction === 'higher' ? value.gte(target) : direction === 'lower' ? value.lte(target) : value.eq(target);
  const steady = pace.kind === 'steady' || pace.kind === 'none';
  if (direction !== 'higher') return reached ? 'onPace' : over ? 'lost' : 'behind';
  if (reached) return over || steady ? 'onPace' : 'ahead';
  if (over || (reachable !== undefined && target.gt(reachable))) return 'lost';
  if (steady || expected === null) return 'behind';
  if (value.lt(expected)) return 'behind';
  return value.gte(expected + Math.max(1, AHEAD * expected)) ? 'ahead' : 'onPace';
}

/** What full marks need: the target, or what the rule itself says. */
export function targetOf({ indicator, target }: MeasuredIndicator): Decimal | null {
  if (indicator.rule.kind === 'BAND') return target ?? new Decimal(indicator.rule.base);
  if (indicator.rule.kind === 'BOOL') return target ?? new Decimal(1);
  return target;
}
