import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import type { Rule } from './rule.js';
import { malusOf, type RuleInput, scoreRule } from './score-rule.js';

const input = (weight: number, rest: { target?: number; value?: number | string | null; events?: number; due?: string; direction?: RuleInput['direction'] }): RuleInput => ({
  weight: new Decimal(weight),
  target: rest.target === undefined ? null : new Decimal(rest.target),
  direction: rest.direction ?? 'higher',
  value: typeof rest.value === 'number' ? new Decimal(rest.value) : rest.value ?? null,
  events: new Decimal(rest.events ?? 0),
  due: rest.due ?? null,
});
const score = (rule: Rule, weight: number, rest: Parameters<typeof input>[1]): number => scoreRule(rule, input(weight, rest)).toNumber();

const deadline: Rule = { kind: 'DEADLINE', due: '03-01', dueYear: 1, grace: 0, lateDeduct: 0.5 };
const grades: Rule = { kind: 'GRADE', shares: { 优秀: 1, 良好: 0.8, 一般: 0.6 } };

// By hand, from the rule's own words.
it.each<[Rule, number, Parameters<typeof input>[1], number]>([
  [{ kind: 'BOOL' }, 1, { value: 0 }, 0],
  [{ kind: 'BOOL' }, 1, { value: 1 }, 1],
  [{ kind: 'BOOL' }, 1, { value: 1, target: 2 }, 0],
  [{ kind: 'BOOL' }, 1, { value: 2, target: 2 }, 1],
  [deadline, 1.5, { value: null, due: '2023-03-01' }, 0],
  [deadline, 1.5, { value: '2023-03-01', due: '2023-03-01' }, 1.5],
  [deadline, 1.5, { value: '2023-03-02', due: '2023-03-01' }, 1],
  [{ ...deadline, grace: 3 }, 1.5, { value: '2023-03-04', due: '2023-03-01' }, 1.5],
  [{ ...deadline, grace: 3 }, 1.5, { value: '2023-03-05', due: '2023-03-01' }, 1],
  [{ ...deadline, lateDeduct: 2 }, 1.5, { value: '2023-03-02', due: '2023-03-01' }, 0],
  [{ kind: 'PER_MISSING', step: 0.5 }, 3, { value: 4, target: 3 }, 3],
  [{ kind: 'PER_MISSING', step: 0.5 }, 3, { value: 3, target: 3 }, 3],
  [{ kind: 'PER_MISSING', step: 0.5 }, 3, { value: 1, target: 3 }, 2],
  [{ kind: 'PER_MISSING', step: 2 }, 3, { value: 0, target: 3 }, 0],
  [{ kind: 'PER_MISSING', step: 0.3, cap: 1.2 }, 1.5, { value: 0, target: 6 }, 0.3],
  [{ kind: 'PER_EVENT', step: 2 }, 2, { events: 0 }, 2],
  [{ kind: 'PER_EVENT', step: 0.5 }, 2, { events: 3 }, 0.5],
  [{ kind: 'PER_EVENT', step: 6 }, 6, { events: 2 }, 0],
  [{ kind: 'PER_EVENT', step: 1, cap: 1.5 }, 2, { events: 9 }, 0.5],
  [{ kind: 'RATIO' }, 3, { value: 1392, target: 1200 }, 3],
  [{ kind: 'RATIO' }, 3, { value: 600, target: 1200 }, 1.5],
  [{ kind: 'RATIO' }, 3, { value: 0, target: 1200 }, 0],
  [{ kind: 'RATIO' }, 3, { value: 0, target: 0 }, 3],
  [{ kind: 'RATIO' }, 3, { value: 5, target: 10, direction: 'lower' }, 3],
  [{ kind: 'RATIO' }, 3, { value: 20, target: 10, direction: 'lower' }, 1.5],
  [{ kind: 'RATIO' }, 3, { value: 20, target: 0, direction: 'lower' }, 0],
  [{ kind: 'RATIO' }, 3, { value: 10, target: 10, direction: 'equal' }, 3],
  [{ kind: 'RATIO' }, 3, { value: 15, target: 10, direction: 'equal' }, 1.5],
  [{ kind: 'RATIO' }, 3, { value: 30, target: 10, direction: 'equal' }, 0],
  [{ kind: 'BAND', base: 90, width: 10, step: 1 }, 4, { value: 90 }, 4],
  [{ kind: 'BAND', base: 90, width: 10, step: 1 }, 4, { value: 89.9 }, 3],
  [{ kind: 'BAND', base: 90, width: 10, step: 1 }, 4, { value: 80 }, 3],
  [{ kind: 'BAND', base: 90, width: 10, step: 1 }, 4, { value: 79 }, 2],
  [{ kind: 'BAND', base: 90, width: 10, step: 1 }, 4, { value: 0 }, 0],
  [grades, 1, { value: '良好' }, 0.8],
  [grades, 1, { value: '较差' }, 0],
  [grades, 1, { value: null }, 0],
  [{ kind: 'BONUS', per: 0.5, cap: 3 }, 0, { value: 4 }, 2],
  [{ kind: 'BONUS', per: 0.5, cap: 3 }, 0, { value: 40 }, 3],
  [{ kind: 'VETO', effect: { totalAtMost: 0 } }, 0, { events: 1 }, 0],
  [{ kind: 'MANUAL', scale: 100 }, 5, { value: 80 }, 4],
  [{ kind: 'MANUAL', scale: 100 }, 5, { value: 120 }, 5],
])('%j of %f for %j is %f', (rule, weight, rest, expected) => {
  expect(score(rule, weight, rest)).toBe(expected);
});

it('takes extras away up to their cap', () => {
  const malus = (events: number, cap?: number): number => malusOf({ kind: 'PER_EVENT', step: 1, ...(cap === undefined ? {} : { cap }) }, new Decimal(events)).toNumber();
  expect([malus(0, 3), malus(2, 3), malus(9, 3), malus(9)]).toEqual([0, 2, 3, 9]);
});

const points = fc.integer({ min: 1, max: 2000 }).map((hundredths) => hundredths / 100);
const anyRule: fc.Arbitrary<Rule> = fc.oneof(
  fc.constant<Rule>({ kind: 'BOOL' }),
  fc.record({ kind: fc.constant('PER_MISSING' as const), step: points, cap: fc.option(points, { nil: undefined }) }).map(({ cap, ...rule }) => (cap === undefined ? rule : { ...rule, cap })),
  fc.record({ kind: fc.constant('PER_EVENT' as const), step: points, cap: fc.option(points, { nil: undefined }) }).map(({ cap, ...rule }) => (cap === undefined ? rule : { ...rule, cap })),
  fc.constant<Rule>({ kind: 'RATIO' }),
  fc.record({ kind: fc.constant('BAND' as const), base: fc.integer({ min: 0, max: 100 }), width: points, step: points }),
  fc.record({ kind: fc.constant('MANUAL' as const), scale: points }),
);
const value = fc.integer({ min: 0, max: 20_000 }).map((tenths) => tenths / 10);

it('never leaves 0 to the weight', () => {
  fc.assert(fc.property(anyRule, points, value, value, fc.nat(50), fc.constantFrom('higher', 'lower', 'equal' as const), (rule, weight, one, target, events, direction) => {
    const given = scoreRule(rule, input(weight, { value: one, target, events, direction }));
    expect(given.gte(0) && given.lte(weight)).toBe(true);
  }));
});

it('is never lowered by more of a good thing, nor raised by more of a bad one', () => {
  fc.assert(fc.property(anyRule, points, value, value, value, fc.nat(20), fc.nat(20), (rule, weight, one, more, target, events, further) => {
    const few = scoreRule(rule, input(weight, { value: one, target, events: events + further }));
    const many = scoreRule(rule, input(weight, { value: one + more, target, events }));
    expect(many.gte(few)).toBe(true);
    const [low, high] = [score({ kind: 'RATIO' }, weight, { value: one, target, direction: 'lower' }), score({ kind: 'RATIO' }, weight, { value: one + more, target, direction: 'lower' })];
    expect(high).toBeLessThanOrEqual(low);
  }));
});
